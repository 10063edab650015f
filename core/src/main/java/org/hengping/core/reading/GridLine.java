package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.core.form.FilePlace;
import org.hengping.core.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** One row of the file, wherever it stands. */
final class GridLine {

    private static final int LEAST = 3;

    private static final int LONGEST = 200;

    private final String grid;
    private final List<Cell> cells;
    private final boolean placed;
    private final List<Cell> filled;
    private @Nullable String key;

    /**
     * @param grid name of its table or sheet
     * @param placed whether its cells are known to stand under those of the same column of other lines
     */
    GridLine(String grid, List<Cell> cells, boolean placed) {
        this.grid = grid;
        this.cells = List.copyOf(cells);
        this.placed = placed;
        this.filled = this.cells.stream().filter(cell -> !cell.blank()).toList();
    }

    String grid() {
        return grid;
    }

    List<Cell> cells() {
        return cells;
    }

    boolean placed() {
        return placed;
    }

    /** A line of a table that came with spaces between its cells instead of tabs. */
    GridLine spaced() {
        if (!placed || filled().size() != 1 || filled().getFirst().text().length() > LONGEST) {
            return this;
        }
        Cell only = filled().getFirst();
        List<Cell> parts = Stream.of(only.text().strip().split("[ \\u00a0\\u3000]+"))
                .map(part -> new Cell(only.row(), only.column(), part))
                .toList();
        long known = parts.stream()
                .filter(part -> PrintedNumbers.rate(part.text()).isPresent()
                        || part.money().isPresent()
                        || part.head().isPresent())
                .count();
        return known < LEAST ? this : new GridLine(grid, numbered(parts), false);
    }

    private static List<Cell> numbered(List<Cell> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Cell(parts.get(i).row(), i + 1, parts.get(i).text()))
                .toList();
    }

    /** The place of one of its cells, such as {@code 表1 R12 C7}. */
    FilePlace where(Cell cell) {
        return new FilePlace(grid, cell.row(), cell.column());
    }

    FilePlace where() {
        return new FilePlace(grid, cells.isEmpty() ? null : cells.getFirst().row(), null);
    }

    /** The cells that say something. */
    List<Cell> filled() {
        return filled;
    }

    boolean empty() {
        return filled().isEmpty();
    }

    /** The line of the sums. */
    boolean total() {
        return Words.TOTAL.is(first());
    }

    /** A sum of some rows, which is no row. */
    boolean subtotal() {
        return filled().stream().limit(3).anyMatch(cell -> Words.SUBTOTAL.is(cell.key()));
    }

    /** Which goal the rows that follow belong to: 年度目标2：（40分）. */
    boolean goal() {
        return Words.GOAL_NUMBERED.is(first());
    }

    /** Notes, conclusions and signatures, which stand below the table. */
    boolean follows() {
        return Words.BELOW.is(first()) || Words.SIGNATURE.is(first());
    }

    /** What a page break leaves between two rows; in text also a number by itself. */
    boolean pageNumber() {
        return pageMark()
                || (filled().size() == 1 && Words.TITLE_AGAIN.is(first()))
                || (!placed && filled().size() == 1 && first().matches("\\d{1,3}"));
    }

    boolean pageMark() {
        return filled().stream().allMatch(cell -> Words.PAGE_MARK.is(cell.key()));
    }

    /** All its numbers that can be points. */
    List<BigDecimal> figures() {
        return filled.stream()
                .flatMap(cell -> PrintedNumbers.points(cell.text()).stream())
                .toList();
    }

    /** The last number of the line, also one that follows the label: 总分：97.6. */
    Optional<BigDecimal> lastFigure() {
        return PrintedNumbers.points(filled().getLast().text().replaceFirst("^.*[:：]", ""));
    }

    private String first() {
        return filled().getFirst().key();
    }

    /** All of it, for recognising. */
    String key() {
        if (key == null) {
            key = cells.stream().map(cell -> cell.key()).collect(Collectors.joining(" "));
        }
        return key;
    }

    /** The cell that covers a column of the file. */
    Optional<Cell> at(int column) {
        return cells.stream()
                .filter(cell -> cell.column() <= column)
                .reduce((before, after) -> after)
                .filter(cell -> cell.column() == column || covers(cell, column));
    }

    private boolean covers(Cell cell, int column) {
        return cells.stream().noneMatch(other -> other.column() > cell.column() && other.column() <= column);
    }
}
