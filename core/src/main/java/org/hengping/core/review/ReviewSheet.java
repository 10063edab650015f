package org.hengping.core.review;

import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/**
 * The review sheet (审核单): what finance decides about one version. It never changes the version, nor its hash.
 *
 * @param version number of the version it is about
 * @param scores reviewed scores (财政复核得分) by piece: rows, and the execution score under {@link PieceId#BUDGET}; absent where the claimed
 *     score stands
 * @param decisions by piece: answers accepted or not, 不适用 granted or not
 * @param revision counts every save
 * @param hash SHA-256 of the sheet and its version's hash, from approval on; {@code null} before
 */
public record ReviewSheet(
        long evaluationId,
        int version,
        Map<PieceId, ReviewedScore> scores,
        Map<PieceId, Decision> decisions,
        long revision,
        @Nullable String hash) {

    public ReviewSheet {
        scores = java.util.Collections.unmodifiableMap(new TreeMap<>(scores));
        decisions = java.util.Collections.unmodifiableMap(new TreeMap<>(decisions));
    }

    public static ReviewSheet blank(long evaluationId, int version) {
        return new ReviewSheet(evaluationId, version, Map.of(), Map.of(), 0, null);
    }

    /** @param reason why the score differs from the claimed one; never blank */
    public record ReviewedScore(Score score, String reason) {}

    /** @param reason never blank where it was not accepted */
    public record Decision(boolean accepted, String reason) {}
}
