package org.hengping.core.form;

import org.jspecify.annotations.Nullable;

/**
 * One change to a draft: this piece, seen at this revision, becomes that.
 *
 * @param seen the revision of the piece that the person saw, {@link Draft#ABSENT} where it is new
 * @param content what it becomes; {@code null} removes the piece
 */
public record Change(PieceId id, long seen, @Nullable Piece content) {

    public Change {
        if (content != null && !content.id().equals(id)) {
            throw new IllegalArgumentException(content.id() + " cannot be saved as " + id);
        }
    }

    public static Change save(Piece content, long seen) {
        return new Change(content.id(), seen, content);
    }

    public static Change remove(PieceId id, long seen) {
        return new Change(id, seen, null);
    }
}
