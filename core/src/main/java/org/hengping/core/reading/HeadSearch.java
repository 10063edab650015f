package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.lexicon.Words;

/** Looks for the head of an indicator table: in one line, torn over two (年初 above 目标值), or with the levels below the points. */
final class HeadSearch {

    private static final int LEAST = 3;

    private final GridLine line;
    private final GridLine next;
    private final Map<Column, Integer> own;
    private final Map<Column, Integer> below;

    private HeadSearch(GridLine line, GridLine next) {
        this.line = line;
        this.next = next;
        own = columns(line);
        below = columns(next);
    }

    /** The head in a line, or spread over it and the next. */
    static Optional<IndicatorHeads> find(GridLine line, GridLine next) {
        HeadSearch search = new HeadSearch(line, next);
        return search.torn().or(search::inOneLine).or(search::inTwoLines);
    }

    /** Heads torn over two lines say more together than each line by itself. */
    private Optional<IndicatorHeads> torn() {
        if (line == next || !line.placed()) {
            return Optional.empty();
        }
        GridLine joined = joined();
        Map<Column, Integer> whole = columns(joined);
        boolean more = whole.size() > Math.max(own.size(), below.size())
                && whole.entrySet().containsAll(own.entrySet());
        return more && levels(whole) && whole.size() > LEAST
                ? Optional.of(HeadGuess.complete(whole, joined, 2))
                : Optional.empty();
    }

    private Optional<IndicatorHeads> inOneLine() {
        return levels(own) && own.size() >= LEAST && mostly(own, line)
                ? Optional.of(HeadGuess.complete(own, line, 1))
                : Optional.empty();
    }

    private Optional<IndicatorHeads> inTwoLines() {
        boolean lower = below.containsKey(Column.LEVEL1) || below.containsKey(Column.LEVEL2);
        if (!lower || !mostly(below, next) || own.size() + below.size() < LEAST || own.isEmpty()) {
            return Optional.empty();
        }
        Map<Column, Integer> both = new EnumMap<>(own);
        both.putAll(below);
        List<Optional<Column>> order = new ArrayList<>(IndicatorHeads.order(next, below));
        IndicatorHeads.order(line, own).stream()
                .filter(column -> column.isPresent() && !order.contains(column))
                .forEach(order::add);
        int lines = own.size() == both.size() ? 1 : 2;
        return Optional.of(new IndicatorHeads(both, line.cells().size(), order, Map.of(), List.of(), lines));
    }

    private static boolean levels(Map<Column, Integer> found) {
        boolean values = found.containsKey(Column.TARGET)
                || found.containsKey(Column.ACTUAL)
                || (found.containsKey(Column.LEVEL3) && found.containsKey(Column.SELF_SCORE));
        boolean both = found.containsKey(Column.LEVEL1) && found.containsKey(Column.LEVEL2);
        return values && (both || found.containsKey(Column.LEVEL3) || found.containsKey(Column.CONTENT));
    }

    private GridLine joined() {
        List<Cell> cells = line.cells().stream()
                .map(cell -> new Cell(cell.row(), cell.column(), cell.text() + below(cell.column())))
                .toList();
        return new GridLine(line.grid(), cells, true);
    }

    private String below(int column) {
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

    /** Of two heads for one meaning the one that says 值 is it: 年度指标 may stand beside the whole table. */
    private static Map<Column, Integer> columns(GridLine line) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        line.filled().stream()
                .sorted(Comparator.comparing((Cell cell) -> !Words.HEAD_PREFERRED.in(cell.key())))
                .forEach(cell -> cell.head().ifPresent(column -> found.putIfAbsent(column, cell.column())));
        return found;
    }
}
