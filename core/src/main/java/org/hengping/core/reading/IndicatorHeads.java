package org.hengping.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The head of an indicator table: which column of the file means what.
 *
 * @param columns the column of the file for each meaning
 * @param width number of cells of the head
 * @param order the columns in their order, those without a known meaning too
 * @param guessed heads that say nothing known, taken for what stands between their neighbours
 * @param unknown heads whose columns are not read
 * @param lines how many lines of the file it takes
 */
record IndicatorHeads(
        Map<Column, Integer> columns,
        int width,
        List<Optional<Column>> order,
        Map<Column, Cell> guessed,
        List<Cell> unknown,
        int lines) {

    static List<Optional<Column>> order(GridLine line, Map<Column, Integer> found) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(cell -> cell.head()
                        .filter(column -> Integer.valueOf(cell.column()).equals(found.get(column))))
                .toList();
    }

    /** The cells of a data line by meaning; a line that ends early has lost some of its empty cells. */
    Map<Column, Cell> cells(GridLine line) {
        if (!certain(line)) {
            return Alignment.of(order, line.cells());
        }
        Map<Column, Cell> cells = new HashMap<>();
        columns.forEach((column, position) -> line.at(position).ifPresent(cell -> {
            if (!cells.containsValue(cell)) {
                cells.put(column, cell);
            }
        }));
        return cells;
    }

    /** The columns of points, in their order. */
    List<Column> points() {
        return order.stream().flatMap(Optional::stream).filter(Column::points).toList();
    }

    /** Whether its cells are known to stand under the heads. */
    boolean certain(GridLine line) {
        return line.placed() && !ragged(line);
    }

    private boolean ragged(GridLine line) {
        List<Cell> cells = line.cells();
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return !cells.isEmpty()
                && cells.size() < width
                && cells.getLast().column() < last
                && cells.getLast().column() == cells.size();
    }
}
