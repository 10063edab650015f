package org.hengping.ui.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.hengping.ui.Wording;
import org.hengping.ui.check.Checked.Format;

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

    /** As people look for it: 表1 第12行第7列, 表1 第12行, in a workbook 自评表 G12. */
    static String said(String where, Format format, Wording words) {
        return of(where).map(place -> place.named(where, format, words)).orElse(where);
    }

    private String named(String where, Format format, Wording words) {
        if (format == Format.SHEET) {
            return table + " " + new CellReference(row - 1, column - 1).formatAsString();
        }
        return where.matches(".* C\\d+")
                ? words.t("check.place", table, String.valueOf(row), String.valueOf(column))
                : words.t("check.place.row", table, String.valueOf(row));
    }
}
