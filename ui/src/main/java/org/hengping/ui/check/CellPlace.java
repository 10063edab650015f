package org.hengping.ui.check;

import java.util.Objects;
import java.util.Optional;
import org.hengping.core.reading.FilePlace;

/**
 * A cell of a file.
 *
 * @param table name of its table or sheet
 * @param row from 1
 * @param column from 1; the first one where the whole row is meant
 */
record CellPlace(String table, int row, int column) {

    /** @param where such as {@code 表1 R12 C7} */
    static Optional<CellPlace> of(String where) {
        return FilePlace.parse(where).map(CellPlace::of);
    }

    private static CellPlace of(FilePlace place) {
        return new CellPlace(
                place.grid(), Objects.requireNonNull(place.row()), Objects.requireNonNullElse(place.column(), 1));
    }
}
