package org.hengping.core.results;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.AnswerOutcome.State;
import org.hengping.core.results.RowOutcome.Basis;
import org.hengping.core.results.RowOutcome.Scores;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheet.Verdict;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** Holds claims, computed scores and decisions of one form against each other. */
record Reckoning(
        EvaluationForm form,
        FormScore score,
        List<Finding> findings,
        RuleSet rules,
        ReviewSheet sheet,
        @Nullable Rating approvedBefore) {

    /** As it was frozen; else as it would be. While a claim is open there is no reviewed result: nobody has decided it. */
    Verdict verdict(List<RowOutcome> rows) {
        Verdict frozen = sheet.verdict();
        if (frozen != null) {
            return frozen;
        }
        if (sheet.underEarlierRules() && approvedBefore != null) {
            return new Verdict(approvedBefore, 0);
        }
        Score total = rows.stream().map(RowOutcome::reviewed).reduce(Score.ZERO, Score::plus);
        int unreviewed = (int) rows.stream().filter(RowOutcome::unreviewed).count();
        boolean nothing = rows.stream().anyMatch(row -> row.basis() == Basis.OPEN)
                || rows.stream().allMatch(row -> row.basis() == Basis.UNREVIEWED);
        return new Verdict(nothing ? null : score.totals().scale().rating(total, rules.grades()), unreviewed);
    }

    /** Execution first, then the indicator rows that count. */
    List<RowOutcome> rows(ReviewProgress review) {
        Score execution = requireNonNullElse(
                form.budget().selfScore(), requireNonNullElse(score.execution().computed(), Score.ZERO));
        Scores money = Scores.of(
                score.execution().maxScore(),
                execution,
                score.execution().computed(),
                score.execution().explanation(),
                rules.tolerance());
        return Stream.concat(
                        Stream.of(row(PieceId.BUDGET, money, review)),
                        form.indicators().stream()
                                .filter(row -> !row.empty() && !form.notApplicable(row))
                                .map(row -> row(PieceId.row(row.number()), scores(row), review)))
                .toList();
    }

    private Scores scores(Indicator row) {
        var computed = score.row(row.number()).orElseThrow();
        return Scores.of(
                requireNonNullElse(row.maxScore(), Score.ZERO),
                requireNonNullElse(row.selfScore(), Score.ZERO),
                computed.computed(),
                computed.explanation(),
                rules.tolerance());
    }

    private RowOutcome row(PieceId piece, Scores scores, ReviewProgress review) {
        ReviewedScore decided = sheet.scores().get(piece);
        return new RowOutcome(piece, scores, basis(scores, decided, review), decided);
    }

    private Basis basis(Scores scores, @Nullable ReviewedScore decided, ReviewProgress review) {
        if (decided != null) {
            return Basis.DECIDED;
        }
        if (review == ReviewProgress.APPROVED_BY_EARLIER_RULES) {
            return Basis.EARLIER_RULES;
        }
        if (scores.computed() == null) {
            return Basis.UNREVIEWED;
        }
        return scores.excessive() ? Basis.OPEN : Basis.CLAIM_STANDS;
    }

    /** Answers to warnings that still stand; what answered something else is nobody's to decide. */
    List<AnswerOutcome> answers(List<RowOutcome> rows, ReviewProgress review) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.WARNING)
                .flatMap(finding -> form.answer(finding.key()).stream()
                        .map(answer -> new AnswerOutcome(finding, answer, state(finding, answer.id(), rows, review))))
                .toList();
    }

    private State state(Finding finding, PieceId answer, List<RowOutcome> rows, ReviewProgress review) {
        if (finding.rule() == Rule.SCORE_DIFFERS && review != ReviewProgress.APPROVED_BY_EARLIER_RULES) {
            return rows.stream()
                    .filter(row -> row.piece().equals(finding.place().piece()))
                    .findFirst()
                    .map(Reckoning::settledBy)
                    .orElse(State.ACCEPTED);
        }
        Decision decision = sheet.decisions().get(answer);
        if (decision == null) {
            return review == ReviewProgress.APPROVED_BY_EARLIER_RULES ? State.ACCEPTED : State.OPEN;
        }
        return decision.accepted() ? State.ACCEPTED : State.REJECTED;
    }

    /** Deciding a row's score settles its explanation. */
    private static State settledBy(RowOutcome row) {
        return switch (row.basis()) {
            case OPEN -> State.OPEN_WITH_ROW;
            case DECIDED -> row.changed() ? State.SETTLED_BY_SCORE : State.ACCEPTED;
            case CLAIM_STANDS, UNREVIEWED, EARLIER_RULES -> State.ACCEPTED;
        };
    }

    List<RequestOutcome> requests() {
        return form.notApplicable().stream().map(this::request).toList();
    }

    private RequestOutcome request(NotApplicable request) {
        Decision decision = sheet.decisions().get(request.id());
        return new RequestOutcome(request, decision == null ? null : Boolean.valueOf(decision.accepted()));
    }
}
