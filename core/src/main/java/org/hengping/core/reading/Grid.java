package org.hengping.core.reading;

import java.util.List;

/**
 * A table or sheet of a file, or a page of text. A merged cell stands once, at its first row and column.
 *
 * @param name as people find it, such as 表1 or the name of a sheet
 */
public record Grid(String name, List<List<Cell>> rows) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
