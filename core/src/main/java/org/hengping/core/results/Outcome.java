package org.hengping.core.results;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheet.Verdict;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a form came to: its two results, each with its name, and how every row came to its score. Screens, papers, public pages, lists and the gate
 * all ask here, and nowhere else.
 *
 * @param self 自评得分 and 自评等级: the department's own statement, never overwritten
 * @param computed 计算总分, with the grade it would give; claims stand in for what the rule cannot decide
 * @param verdict 财政复核得分 and 复核等级 as they stand now, frozen at approval; {@code null} where nothing is under review
 * @param review how far the review has come
 * @param rows execution first, then the indicator rows that count
 * @param answers the answers to warnings, with what became of each
 * @param requests the 不适用 requests, with what became of each
 */
public record Outcome(
        Rating self,
        Rating computed,
        @Nullable Verdict verdict,
        ReviewProgress review,
        List<RowOutcome> rows,
        List<AnswerOutcome> answers,
        List<RequestOutcome> requests) {

    public Outcome {
        rows = List.copyOf(rows);
        answers = List.copyOf(answers);
        requests = List.copyOf(requests);
    }

    /** Of a draft, or of anything else that was not handed in: the department's own result only. */
    public static Outcome ofDraft(JudgedForm judged) {
        return of(
                new Reckoning(
                        judged.form(),
                        judged.score(),
                        judged.findings(),
                        judged.rules(),
                        ReviewSheet.blank(0, 0),
                        null),
                ReviewProgress.NONE);
    }

    /** The same, judged now by the rules of its round. */
    public static Outcome ofDraft(EvaluationForm form, EvaluationRound round) {
        return ofDraft(JudgedForm.of(form, round.ruleSet(), round.fiscalYear()));
    }

    /**
     * Of a frozen version.
     *
     * @param underReview whether it lies on finance's desk; without effect once it is approved
     */
    public static Outcome of(Version version, Judgment judgment, ReviewSheet sheet, boolean underReview) {
        ReviewProgress review = sheet.underEarlierRules()
                ? ReviewProgress.APPROVED_BY_EARLIER_RULES
                : sheet.hash() != null
                        ? ReviewProgress.APPROVED
                        : underReview ? ReviewProgress.UNDER_WAY : ReviewProgress.NONE;
        return of(
                new Reckoning(
                        version.form(),
                        judgment.score(),
                        judgment.findings(),
                        judgment.rules(),
                        sheet,
                        judgment.approvedBefore()),
                review);
    }

    private static Outcome of(Reckoning reckoning, ReviewProgress review) {
        List<RowOutcome> rows = reckoning.rows(review);
        return new Outcome(
                reckoning.score().totals().self(),
                reckoning.score().totals().computed(),
                review == ReviewProgress.NONE ? null : reckoning.verdict(rows),
                review,
                rows,
                reckoning.answers(rows, review),
                reckoning.requests());
    }

    /** 财政复核得分 with 复核等级; empty where finance has reviewed nothing. */
    public Optional<Rating> reviewed() {
        return Optional.ofNullable(verdict).map(Verdict::reviewed);
    }

    /** What the approval came to; empty before. */
    public Optional<Approval> approval() {
        return approved()
                ? Optional.of(new Approval(
                        reviewed().orElse(null), unreviewed(), review == ReviewProgress.APPROVED_BY_EARLIER_RULES))
                : Optional.empty();
    }

    /** 财政复核得分 with 复核等级 as papers and public pages say it: once it is approved. */
    public Optional<Rating> settled() {
        return approval().map(Approval::reviewed);
    }

    /** The rows whose claims stand as 未复核. */
    public int unreviewed() {
        return verdict == null ? 0 : verdict.unreviewed();
    }

    public boolean approved() {
        return review == ReviewProgress.APPROVED || review == ReviewProgress.APPROVED_BY_EARLIER_RULES;
    }

    public Optional<RowOutcome> row(PieceId piece) {
        return rows.stream().filter(row -> row.piece().equals(piece)).findFirst();
    }

    public Optional<AnswerOutcome> answer(PieceId piece) {
        return answers.stream()
                .filter(answer -> answer.answer().id().equals(piece))
                .findFirst();
    }

    /** Whether review gives a lower grade than the department gave itself (征求意见). */
    public boolean gradeLowered() {
        return reviewed()
                .map(rating -> self.grade() != null
                        && rating.grade() != null
                        && rating.grade().compareTo(self.grade()) > 0)
                .orElse(false);
    }

    /** The rows the department itself gives the smallest share of their points, the lowest first; none of those at their max. */
    public List<RowOutcome> lowest(int most) {
        return rows.stream()
                .filter(row -> row.scores().max().above(row.scores().claimed()))
                .sorted(Comparator.comparing(RowOutcome::share))
                .limit(most)
                .toList();
    }

    /** The rows finance gave another score than the claimed one. */
    public List<RowOutcome> changedRows() {
        return rows.stream().filter(RowOutcome::changed).toList();
    }

    /** 一并采纳说明: the sheet with every open answer accepted, and the claims they explain with it. */
    public ReviewSheet acceptingAnswers(ReviewSheet sheet, String reason) {
        ReviewSheet decided = sheet;
        for (AnswerOutcome answer : answers) {
            PieceId piece = answer.finding().place().piece();
            if (answer.state() == AnswerOutcome.State.OPEN) {
                decided = decided.decided(answer.answer().id(), new Decision(true, reason));
            }
            if (answer.state() == AnswerOutcome.State.OPEN_WITH_ROW) {
                Score claimed = row(piece).orElseThrow().scores().claimed();
                decided = decided.scored(piece, new ReviewedScore(claimed, Ground.ANSWER_ACCEPTED, reason));
            }
        }
        return decided;
    }

    /** 差异均按计算得分: the sheet with the computed score for every claim above it. */
    public ReviewSheet takingComputed(ReviewSheet sheet, String reason) {
        ReviewSheet decided = sheet;
        for (RowOutcome row : open().rows()) {
            Score computed = Objects.requireNonNull(row.scores().computed());
            decided = decided.scored(row.piece(), new ReviewedScore(computed, Ground.COMPUTED, reason));
        }
        return decided;
    }

    /** The figures alone, for everybody to read: no reasons, no answers. */
    public Outcome figures() {
        return new Outcome(
                self,
                computed,
                verdict,
                review,
                rows.stream().map(RowOutcome::withoutReason).toList(),
                List.of(),
                requests);
    }

    /** What stands in the way of an approval; alone and in batch. */
    public OpenDecisions open() {
        return OpenDecisions.of(rows, answers, requests);
    }
}
