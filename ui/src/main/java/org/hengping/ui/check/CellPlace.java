package org.hengping.ui.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a file.
 *
 * @param table name of its table or sheet
 * @param row from 1
 * @param column from 1; the first one where the whole row is meant
 */
record CellPlace(String table, int row, int column) {

    private static final Pattern PLACE = Pattern.compile("(.+) R(\\d+)(?: C(\\d+))?");

    /** @param where such as {@code 表1 R12 C7} */
    static Optional<CellPlace> of(String where) {
        Matcher place = PLACE.matcher(where);
        return place.matches()
                ? Optional.of(new CellPlace(
                        place.group(1),
                        Integer.parseInt(place.group(2)),
                        place.group(3) == null ? 1 : Integer.parseInt(place.group(3))))
                : Optional.empty();
    }
}
