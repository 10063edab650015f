package org.hengping.core.findings;

import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * Where in the form a finding sits.
 *
 * @param piece the piece it is about
 * @param column the column within the piece, by its identifier such as {@code actual} or {@code selfScore}; {@code null} where it is about
 *     the whole piece
 */
public record Place(PieceId piece, @Nullable String column) {

    /** The form as a whole: what is said of it is said at its head. */
    static final Place FORM = new Place(PieceId.HEADER, null);
}
