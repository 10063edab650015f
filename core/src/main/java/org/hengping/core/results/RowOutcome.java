package org.hengping.core.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form with its three scores side by side: what the department claims, what the rule gives, what finance decides. Budget execution
 * is a row like any other.
 *
 * @param piece the row, or {@link PieceId#BUDGET}
 * @param scores claimed and computed
 * @param basis how the reviewed score comes about
 * @param decided what finance decided; {@code null} where it decided nothing
 */
public record RowOutcome(
        PieceId piece, Scores scores, Basis basis, @Nullable ReviewedScore decided) {

    /** Stands for the rule's sentence where only figures are shown. */
    private static final Sentence UNSAID = Sentence.of("review.words", "");

    /** How the reviewed score of a row comes about. */
    public enum Basis {
        /** 待裁定: the claim is above the computed score, by more than the tolerance, and nobody has decided. */
        OPEN,
        /** 已裁定: finance decided. */
        DECIDED,
        /** The claim is not above the computed score: it stands, and nothing is to be decided. */
        CLAIM_STANDS,
        /** 未复核: the rule cannot decide, and nobody did; the claim is taken. */
        UNREVIEWED,
        /** 按原规则通过: the claim was taken at an approval of before, when nothing had to be decided. */
        EARLIER_RULES
    }

    /**
     * @param max points the row can earn (分值)
     * @param claimed 自评得分; of execution the computed score where none is claimed, zero where nothing is
     * @param computed 计算得分; {@code null} where the rule cannot decide
     * @param excessive whether the claim is above the computed score by more than the rule set's tolerance
     * @param why the rule's sentence
     */
    public record Scores(Score max, Score claimed, @Nullable Score computed, boolean excessive, Sentence why) {

        static Scores of(Score max, Score claimed, @Nullable Score computed, Sentence why, Score tolerance) {
            boolean excessive = computed != null
                    && claimed.above(computed)
                    && claimed.distance(computed).above(tolerance);
            return new Scores(max, claimed, computed, excessive, why);
        }
    }

    /** What of the points is claimed, from 0 to 1. */
    BigDecimal share() {
        return scores.max().isZero()
                ? BigDecimal.ONE
                : scores.claimed().value().divide(scores.max().value(), MathContext.DECIMAL32);
    }

    /** The figures alone: neither finance's words nor the rule's sentence. */
    RowOutcome withoutReason() {
        Scores figures = new Scores(scores.max(), scores.claimed(), scores.computed(), scores.excessive(), UNSAID);
        return new RowOutcome(
                piece,
                figures,
                basis,
                decided == null ? null : new ReviewedScore(decided.score(), decided.ground(), ""));
    }

    /** 财政复核得分 of the row: what was decided, else the claim. */
    public Score reviewed() {
        return decided == null ? scores.claimed() : decided.score();
    }

    /** 未复核: its points stand by claim, since neither the rule nor a person decided. */
    public boolean unreviewed() {
        return basis == Basis.UNREVIEWED && !scores.max().isZero();
    }

    /** Whether finance has taken another score than the claimed one. */
    public boolean changed() {
        return !reviewed().equals(scores.claimed());
    }

    /** Computed less claimed, such as −6.50 where the department claims more than the rule gives; empty where the rule cannot decide. */
    public Optional<BigDecimal> difference() {
        Score computed = scores.computed();
        return computed == null
                ? Optional.empty()
                : Optional.of(computed.value().subtract(scores.claimed().value()));
    }

    /** Why the score is another one, for finance's box: the reason in words, or the rule's sentence where the rule's score was taken. */
    public Optional<Sentence> reason() {
        ReviewedScore score = decided;
        if (score == null) {
            return Optional.empty();
        }
        Sentence words = Sentence.of("review.words", score.reason());
        if (score.ground() != Ground.COMPUTED) {
            return score.reason().isBlank() ? Optional.empty() : Optional.of(words);
        }
        return Optional.of(
                        score.reason().isBlank()
                                ? scores.why()
                                : Sentence.of("review.wordsAndRule", score.reason(), scores.why()))
                .filter(why -> !why.equals(UNSAID));
    }
}
