package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of the file, wherever it stands.
 *
 * @param grid name of its table or sheet
 */
record Line(String grid, List<Cell> cells) {

    /** The place of one of its cells, such as {@code 表1 R12 C7}. */
    String where(Cell cell) {
        return grid + " " + cell.where();
    }

    String where() {
        return cells.isEmpty() ? grid : grid + " R" + cells.getFirst().row();
    }

    /** The cells that say something. */
    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.blank()).toList();
    }

    boolean empty() {
        return filled().isEmpty();
    }

    /** All of it, for recognising. */
    String key() {
        return cells.stream().map(cell -> Labels.key(cell.text())).collect(Collectors.joining(" "));
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
