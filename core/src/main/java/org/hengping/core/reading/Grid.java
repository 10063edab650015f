package org.hengping.core.reading;

import java.util.List;

/**
 * A table or sheet of a file, or a page of text. A merged cell stands once, at its first row and column.
 *
 * @param name as people find it, such as 表1 or the name of a sheet
 * @param placed whether the columns of its cells are certain; in text without tabs merged cells are missing and others move up
 */
public record Grid(String name, List<List<Cell>> rows, boolean placed) {

    public Grid(String name, List<List<Cell>> rows) {
        this(name, rows, true);
    }

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
