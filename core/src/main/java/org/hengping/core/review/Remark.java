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
        Author author,
        String text,
        Instant at,
        @Nullable Instant resolvedAt) {

    public long authorId() {
        return author.authorId;
    }

    public String authorName() {
        return author.authorName;
    }

    /** Who left it; the name as it was on that day. */
    public record Author(long authorId, String authorName) {}
}
