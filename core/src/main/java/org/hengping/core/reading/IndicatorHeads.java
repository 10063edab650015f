package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.lexicon.Words;

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

    private static final int LEAST = 3;

    /** The head in a line, or spread over it and the next. */
    static Optional<IndicatorHeads> find(GridLine line, GridLine next) {
        Map<Column, Integer> own = columns(line);
        GridLine torn = line == next || !line.placed() ? line : joined(line, next);
        Map<Column, Integer> whole = columns(torn);
        if (whole.size() > Math.max(own.size(), columns(next).size())
                && whole.entrySet().containsAll(own.entrySet())
                && levels(whole)
                && whole.size() > LEAST) {
            return Optional.of(HeadGuess.complete(whole, torn, 2));
        }
        if (levels(own) && own.size() >= LEAST && mostly(own, line)) {
            return Optional.of(HeadGuess.complete(own, line, 1));
        }
        Map<Column, Integer> below = columns(next);
        boolean lower = below.containsKey(Column.LEVEL1) || below.containsKey(Column.LEVEL2);
        if (lower && mostly(below, next) && own.size() + below.size() >= LEAST && !own.isEmpty()) {
            Map<Column, Integer> both = new EnumMap<>(own);
            both.putAll(below);
            List<Optional<Column>> order = new ArrayList<>(order(next, below));
            order(line, own).stream()
                    .filter(column -> column.isPresent() && !order.contains(column))
                    .forEach(order::add);
            return Optional.of(
                    new IndicatorHeads(both, line.cells().size(), order, Map.of(), List.of(), lines(own, both)));
        }
        return Optional.empty();
    }

    private static int lines(Map<Column, Integer> own, Map<Column, Integer> both) {
        return own.size() == both.size() ? 1 : 2;
    }

    private static boolean levels(Map<Column, Integer> found) {
        boolean values = found.containsKey(Column.TARGET)
                || found.containsKey(Column.ACTUAL)
                || (found.containsKey(Column.LEVEL3) && found.containsKey(Column.SELF_SCORE));
        boolean both = found.containsKey(Column.LEVEL1) && found.containsKey(Column.LEVEL2);
        return values && (both || found.containsKey(Column.LEVEL3) || found.containsKey(Column.CONTENT));
    }

    /** Heads torn over two lines: 年初 above 目标值. */
    private static GridLine joined(GridLine line, GridLine next) {
        List<Cell> cells = line.cells().stream()
                .map(cell -> new Cell(cell.row(), cell.column(), cell.text() + below(next, cell.column())))
                .toList();
        return new GridLine(line.grid(), cells, true);
    }

    private static String below(GridLine next, int column) {
        return next.cells().stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** A line of text that only happens to say such words is no head. */
    private static boolean mostly(Map<Column, Integer> found, GridLine line) {
        return line.placed() || found.size() * 2 >= line.filled().size();
    }

    static List<Optional<Column>> order(GridLine line, Map<Column, Integer> found) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(cell -> cell.head()
                        .filter(column -> Integer.valueOf(cell.column()).equals(found.get(column))))
                .toList();
    }

    /** Of two heads for one meaning the one that says 值 is it: 年度指标 may stand beside the whole table. */
    private static Map<Column, Integer> columns(GridLine line) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        line.filled().stream()
                .sorted(Comparator.comparing((Cell cell) -> !Words.HEAD_PREFERRED.in(cell.key())))
                .forEach(cell -> cell.head().ifPresent(column -> found.putIfAbsent(column, cell.column())));
        return found;
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
