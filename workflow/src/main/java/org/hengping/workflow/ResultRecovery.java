package org.hengping.workflow;

import java.util.List;
import org.hengping.core.review.Result;
import org.hengping.core.review.Results;
import org.hengping.core.review.Results.Missing;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the results of versions that were frozen before results were kept. May be repeated, broken off, and done by two servers. */
@Service
@Transactional
public class ResultRecovery {

    private static final int AT_ONCE = 100;

    private final Results results;
    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Versions versions;
    private final ReviewSheets sheets;

    ResultRecovery(
            Results results,
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Versions versions,
            ReviewSheets sheets) {
        this.results = results;
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.versions = versions;
        this.sheets = sheets;
    }

    /**
     * Writes the next missing results, at most 100.
     *
     * @return how many; 0 where none is missing any more
     */
    public int next() {
        List<Missing> missing = results.missing(AT_ONCE);
        missing.forEach(this::recover);
        return missing.size();
    }

    private void recover(Missing missing) {
        SelfEvaluation evaluation =
                evaluations.find(missing.districtCode(), missing.evaluationId()).orElseThrow();
        EvaluationRound round =
                rounds.find(missing.districtCode(), evaluation.roundId()).orElseThrow();
        ReviewSheet sheet = sheets.find(evaluation.id(), missing.version());
        results.keep(Result.of(
                evaluation,
                round,
                versions.find(evaluation.id(), missing.version()).orElseThrow(),
                sheet.hash() == null ? null : sheet));
    }
}
