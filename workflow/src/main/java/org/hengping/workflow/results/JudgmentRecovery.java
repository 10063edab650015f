package org.hengping.workflow.results;

import java.util.List;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.Judgments.Missing;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.scoring.Rating;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges the versions that were frozen before judgments were kept, once, and keeps their results. May be repeated, broken off, and done by two
 * servers.
 */
@Service
@Transactional
public class JudgmentRecovery {

    private static final int AT_ONCE = 100;

    private final Judgments judgments;
    private final Results results;
    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Versions versions;
    private final ReviewSheets sheets;

    JudgmentRecovery(
            Judgments judgments,
            Results results,
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Versions versions,
            ReviewSheets sheets) {
        this.judgments = judgments;
        this.results = results;
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.versions = versions;
        this.sheets = sheets;
    }

    /**
     * Writes the next missing judgments, at most 100.
     *
     * @return how many; 0 where none is missing any more
     */
    public int next() {
        List<Missing> missing = judgments.missing(AT_ONCE);
        missing.forEach(this::recover);
        return missing.size();
    }

    private void recover(Missing missing) {
        SelfEvaluation evaluation =
                evaluations.find(missing.districtCode(), missing.evaluationId()).orElseThrow();
        EvaluationRound round =
                rounds.find(missing.districtCode(), evaluation.roundId()).orElseThrow();
        Version version = versions.find(evaluation.id(), missing.version()).orElseThrow();
        Rating approved = judgments
                .approvedBefore(evaluation.id(), missing.version())
                .map(before -> rating(version, before))
                .orElse(null);
        Judgment judgment = Judgment.later(version, round, approved);
        judgments.add(judgment);
        results.keep(Result.of(evaluation, round, version, judgment, sheets.find(evaluation.id(), missing.version())));
    }

    private static Rating rating(Version version, Judgments.Approved before) {
        boolean reduced = !version.form().notApplicable().isEmpty();
        return new Rating(before.total(), reduced ? before.score() : null, before.grade());
    }
}
