package org.hengping.ui.check;

import java.util.Objects;
import java.util.Optional;
import org.hengping.core.form.FilePlace;

/**
 * A cell of a file.
 *
 * @param table name of its table or sheet
 * @param row from 1
 * @param column from 1; the first one where the whole row is meant
 */
record CellPlace(String table, int row, int column) {

    /** Empty of a whole table. */
    static Optional<CellPlace> of(FilePlace place) {
        return Optional.ofNullable(place.row())
                .map(row -> new CellPlace(place.grid(), row, Objects.requireNonNullElse(place.column(), 1)));
    }
}
