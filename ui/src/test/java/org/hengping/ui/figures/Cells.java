package org.hengping.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** The cells of a file, to be moved about. */
record Cells(List<Grid> grids) {

    /** Changes every cell of a column of the indicator table, from its head on; the function gets the head's text too. */
    Cells column(String head, BiFunction<Boolean, String, String> change) {
        return rows((row, inHead) -> {
            int column = column(head);
            return row.stream()
                    .map(cell -> cell.column() == column
                            ? new Cell(cell.row(), cell.column(), change.apply(inHead, cell.text()))
                            : cell)
                    .toList();
        });
    }

    /** Exchanges two columns of the indicator table. */
    Cells swap(String one, String other) {
        int first = column(one);
        int second = column(other);
        return rows((row, inHead) -> {
            String firstText = text(row, first);
            String secondText = text(row, second);
            return row.stream()
                    .map(cell -> cell.column() == first
                            ? new Cell(cell.row(), first, secondText)
                            : cell.column() == second ? new Cell(cell.row(), second, firstText) : cell)
                    .toList();
        });
    }

    /** Takes a column out of the indicator table. */
    Cells without(String head) {
        int column = column(head);
        return rows((row, inHead) -> row.stream()
                .filter(cell -> cell.column() != column)
                .map(cell -> cell.column() > column ? new Cell(cell.row(), cell.column() - 1, cell.text()) : cell)
                .toList());
    }

    /** Puts two more columns behind one; the function says what stands in the three. */
    Cells split(String head, BiFunction<Boolean, String, List<String>> parts) {
        int column = column(head);
        return rows((row, inHead) -> {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                if (cell.column() == column) {
                    List<String> texts = parts.apply(inHead, cell.text());
                    for (int i = 0; i < texts.size(); i++) {
                        cells.add(new Cell(cell.row(), column + i, texts.get(i)));
                    }
                } else {
                    cells.add(cell.column() > column ? new Cell(cell.row(), cell.column() + 2, cell.text()) : cell);
                }
            }
            return cells;
        });
    }

    /** Changes every cell of the file. */
    Cells all(UnaryOperator<String> change) {
        return new Cells(grids.stream()
                .map(grid -> new Grid(
                        grid.name(),
                        grid.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> new Cell(cell.row(), cell.column(), change.apply(cell.text())))
                                        .toList())
                                .toList(),
                        grid.placed()))
                .toList());
    }

    private int column(String head) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .filter(Cells::isHead)
                .flatMap(List::stream)
                .filter(cell -> plain(cell.text()).equals(head))
                .findFirst()
                .orElseThrow()
                .column();
    }

    /** Changes the lines of the indicator table, from its head to its sums. */
    private Cells rows(BiFunction<List<Cell>, Boolean, List<Cell>> change) {
        List<Grid> changed = new ArrayList<>();
        boolean inside = false;
        for (Grid grid : grids) {
            List<List<Cell>> rows = new ArrayList<>();
            for (List<Cell> row : grid.rows()) {
                boolean head = isHead(row);
                boolean sums = row.stream().anyMatch(cell -> plain(cell.text()).equals("总分"));
                inside = (inside || head) && !sums;
                rows.add(inside ? change.apply(row, head) : row);
            }
            changed.add(new Grid(grid.name(), rows, grid.placed()));
        }
        return new Cells(changed);
    }

    private static boolean isHead(List<Cell> row) {
        return row.stream().anyMatch(cell -> plain(cell.text()).equals("一级指标"));
    }

    private static String text(List<Cell> row, int column) {
        return row.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
