package org.hengping.core.review;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * The review sheet (审核单): what finance decides about one version. It never changes the version, nor its hash.
 *
 * @param version number of the version it is about
 * @param scores decided scores (财政复核得分) by piece: rows, and the execution score under {@link PieceId#BUDGET}; absent where nobody decided
 * @param decisions by piece: answers accepted or not, 不适用 granted or not
 * @param verdict what the review came to, frozen with the sheet; {@code null} before, and on sheets approved before verdicts were kept
 * @param revision counts every save
 * @param hash SHA-256 of the sheet and its version's hash, from approval on; {@code null} before
 */
public record ReviewSheet(
        long evaluationId,
        int version,
        Map<PieceId, ReviewedScore> scores,
        Map<PieceId, Decision> decisions,
        @Nullable Verdict verdict,
        long revision,
        @Nullable String hash) {

    public ReviewSheet {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
    }

    public static ReviewSheet blank(long evaluationId, int version) {
        return new ReviewSheet(evaluationId, version, Map.of(), Map.of(), null, 0, null);
    }

    /** The sheet with a score decided, or with the decision taken back where there is none. */
    public ReviewSheet scored(PieceId piece, @Nullable ReviewedScore score) {
        return new ReviewSheet(
                evaluationId, version, changed(scores, piece, score), decisions, verdict, revision, hash);
    }

    /** The sheet with an answer or a request decided, or with the decision taken back where there is none. */
    public ReviewSheet decided(PieceId piece, @Nullable Decision decision) {
        return new ReviewSheet(
                evaluationId, version, scores, changed(decisions, piece, decision), verdict, revision, hash);
    }

    /** The sheet with what the review came to, and with its hash once that can be taken. */
    ReviewSheet reached(Verdict reached, @Nullable String hashed) {
        return new ReviewSheet(evaluationId, version, scores, decisions, reached, revision, hashed);
    }

    /** Approved before claims above the computed score had to be decided (按原规则通过). */
    public boolean underEarlierRules() {
        return hash != null && verdict == null;
    }

    private static <T> Map<PieceId, T> changed(Map<PieceId, T> all, PieceId piece, @Nullable T value) {
        Map<PieceId, T> changed = new TreeMap<>(all);
        if (value == null) {
            changed.remove(piece);
        } else {
            changed.put(piece, value);
        }
        return changed;
    }

    /** Why a decided score is what it is. */
    public enum Ground {
        /** 采纳说明: the department's answer is accepted, its claim stands. */
        ANSWER_ACCEPTED,
        /** 按计算得分: the rule's score, for the reason that the rule's sentence gives. */
        COMPUTED,
        /** 确认自评得分: the claim stands, where the rule says nothing against it. */
        CONFIRMED,
        /** 另定得分: another score, for a reason in words. */
        OTHER
    }

    /** @param reason in words; never blank where the ground is {@link Ground#OTHER} */
    public record ReviewedScore(Score score, Ground ground, String reason) {}

    /** @param reason never blank where it was not accepted */
    public record Decision(boolean accepted, String reason) {}

    /**
     * What a review came to (复核结果).
     *
     * @param reviewed 财政复核得分 and 复核等级; {@code null} where not a single row was reviewed
     * @param unreviewed number of rows with points that the rule cannot decide and nobody did: their claims stand as 未复核
     */
    public record Verdict(@Nullable Rating reviewed, int unreviewed) {}
}
