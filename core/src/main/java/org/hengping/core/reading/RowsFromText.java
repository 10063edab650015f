package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengping.core.lexicon.Words;

/** Makes lines again out of text that has one cell on each line, or all cells on one: by the heads, and by the labels that begin a row. */
final class RowsFromText {

    private static final int LEAST = 3;

    private static final Pattern FIGURES = Pattern.compile("[\\s\\d.,%％/—-]+");

    private final String grid;
    private final List<Cell> cells;
    private final List<GridLine> lines = new ArrayList<>();
    private int at;

    private RowsFromText(String grid, List<Cell> cells) {
        this.grid = grid;
        this.cells = cells;
    }

    /** The lines themselves where they are rows already. */
    static List<GridLine> of(List<GridLine> lines) {
        if (lines.isEmpty() || lines.getFirst().placed() || hasHeads(lines)) {
            return lines;
        }
        List<Cell> cells = lines.stream()
                .filter(line -> line.empty() || !line.pageMark())
                .flatMap(line -> line.cells().stream())
                .toList();
        return new RowsFromText(lines.getFirst().grid(), TornLabels.joined(cells)).lines();
    }

    private static boolean hasHeads(List<GridLine> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (HeadSearch.find(lines.get(i), lines.get(i + 1)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<GridLine> lines() {
        while (at < cells.size()) {
            List<Column> heads = heads();
            if (heads.size() >= LEAST && (heads.contains(Column.LEVEL3) || heads.contains(Column.CONTENT))) {
                emit(heads.size() + others(at + heads.size()));
                rows(heads);
            } else if (money(at) >= LEAST) {
                emit(money(at));
                amounts();
            } else if (goals(at)) {
                emit(2);
                emit(2);
            } else {
                emit(named(at));
            }
        }
        return lines;
    }

    private List<Column> heads() {
        List<Column> heads = new ArrayList<>();
        Optional<Column> next = column(at);
        while (next.isPresent() && !heads.contains(next.get())) {
            heads.add(next.get());
            next = column(at + heads.size());
        }
        return heads;
    }

    /** Heads of columns that are not read and are also called so below the table: 备注, 说明. */
    private int others(int from) {
        int to = from;
        while (to < cells.size()
                && Words.BELOW_LABEL.is(cells.get(to).key())
                && Words.HEAD_NOT_OURS.is(cells.get(to).key())) {
            to++;
        }
        return to - from;
    }

    private Optional<Column> column(int index) {
        return index < cells.size() ? cells.get(index).head() : Optional.empty();
    }

    private int money(int from) {
        int to = from;
        while (to < cells.size() && cells.get(to).money().isPresent()) {
            to++;
        }
        return to - from;
    }

    /** The figures below the heads, where no name stands before them. */
    private void amounts() {
        int from = at;
        while (from < cells.size()
                && from - at < LEAST
                && TextCell.words(cells.get(from))
                && !MoneyReading.named(cells.get(from))) {
            from++;
        }
        int to = from;
        while (to < cells.size() && !TextCell.words(cells.get(to))) {
            to++;
        }
        if (to - from >= LEAST && from > at) {
            emit(from - at);
        }
        if (to - from >= LEAST) {
            emit(to - from);
        }
    }

    private boolean goals(int from) {
        return from + 3 < cells.size()
                && Words.PLANNED_GOALS.is(cells.get(from).key())
                && Words.ACHIEVED_GOALS.is(cells.get(from + 1).key());
    }

    /** A line of figures belongs to the name before it. */
    private int named(int from) {
        int to = from + 1;
        if (MoneyReading.named(cells.get(from)) || TextCell.ends(cells, from)) {
            while (to < cells.size()
                    && (cells.get(to).blank()
                            || FIGURES.matcher(cells.get(to).text()).matches())) {
                to++;
            }
        }
        return to - from;
    }

    /** Rows begin with a label of level 1 or 2; where these are merged, after as many cells as columns follow level 2. */
    private void rows(List<Column> heads) {
        int width = (int) heads.stream()
                .filter(head -> head != Column.LEVEL1 && head != Column.LEVEL2)
                .count();
        while (at < cells.size() && !TextCell.ends(cells, at)) {
            int labels = 0;
            while (at + labels < cells.size() && TextCell.label(cells.get(at + labels))) {
                labels++;
            }
            RowShape shape = new RowShape(heads, cells);
            int begin = at + labels;
            if (shape.fits(begin)) {
                emit(shape.end(begin) - at);
                continue;
            }
            int to = begin;
            int last = Math.min(cells.size(), to + width);
            while (to < last && !TextCell.label(cells.get(to)) && !TextCell.ends(cells, to)) {
                to++;
            }
            emit(join(begin, whole(begin, to, heads), width) - at);
        }
    }

    /** Where words are torn over several cells a row ends with its points: with the last of the figures that follow the words. */
    private int whole(int from, int to, List<Column> heads) {
        boolean full = cells.subList(from, to).stream().noneMatch(Cell::blank);
        if (!heads.getLast().points() || !full) {
            return to;
        }
        int end = from;
        while (end < cells.size() && TextCell.words(cells.get(end)) && !TextCell.ends(cells, end)) {
            end++;
        }
        while (end < cells.size() && !TextCell.words(cells.get(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    /** Puts the words of a row together again; which of them were target and actual value cannot be told. */
    private int join(int from, int to, int width) {
        int words = from;
        while (words < to && TextCell.words(cells.get(words))) {
            words++;
        }
        if (to - from <= width || words == from) {
            return to;
        }
        Cell first = cells.get(from);
        String text = String.join(
                "", cells.subList(from, words).stream().map(Cell::text).toList());
        List<Cell> row = new ArrayList<>(List.of(new Cell(first.row(), first.column(), text)));
        List<Cell> figures = List.copyOf(cells.subList(words, to));
        while (row.size() + figures.size() < width) {
            row.add(new Cell(first.row(), first.column(), ""));
        }
        row.addAll(figures);
        cells.subList(from, to).clear();
        cells.addAll(from, row);
        return from + row.size();
    }

    private void emit(int count) {
        int to = Math.min(cells.size(), at + Math.max(1, count));
        List<Cell> taken = new ArrayList<>();
        for (Cell cell : cells.subList(at, to)) {
            taken.add(new Cell(cell.row(), taken.size() + 1, cell.text()));
        }
        lines.add(new GridLine(grid, taken, false));
        at = to;
    }
}
