package org.hengping.core.form;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file: a cell (表1 R12 C7), a whole row of a table (表1 R12), or a whole table, sheet or page (第2页).
 *
 * @param grid name of the table, sheet or page
 * @param row from 1, or 0 for what stands outside a table of a page; {@code null} where all of it is meant
 * @param column from 1; {@code null} where the whole row is meant
 */
public record FilePlace(
        String grid, @Nullable Integer row, @Nullable Integer column) {

    public FilePlace {
        if (row == null && column != null) {
            throw new IllegalArgumentException("A cell stands in a row");
        }
    }

    /** The whole row of a cell. */
    public FilePlace wholeRow() {
        return new FilePlace(grid, row, null);
    }

    /** As a report writes it: {@code 表1 R12 C7}. */
    @Override
    public String toString() {
        return grid + (row == null ? "" : " R" + row) + (column == null ? "" : " C" + column);
    }
}
