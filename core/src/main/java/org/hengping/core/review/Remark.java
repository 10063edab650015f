package org.hengping.core.review;

import java.time.Instant;
import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * A remark on one piece of a form, shown at its place until it is resolved.
 *
 * @param version the version it was made on
 * @param resolvedAt when the preparer marked it as done; {@code null} while open
 */
public record Remark(
        long id,
        long evaluationId,
        int version,
        PieceId piece,
        long authorId,
        String authorName,
        String text,
        Instant at,
        @Nullable Instant resolvedAt) {}
