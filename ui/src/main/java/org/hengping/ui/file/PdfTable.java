package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import technology.tabula.Page;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.TextElement;

/** One ruled table of a page. A letter belongs to the cell its middle lies in: letters may touch the rules. */
@SuppressWarnings("rawtypes")
record PdfTable(Page page, List<List<RectangularTextContainer>> rows) {

    private static final float SAME_LINE = 4;

    /** In points. */
    private static final float LEAST_WIDTH = 10;

    private static final float LEAST_HEIGHT = 9;

    /** Strokes of letters make boxes too, but none that a line of text would fit into. */
    static boolean real(RectangularTextContainer cell) {
        return cell.getWidth() > LEAST_WIDTH && cell.getHeight() > LEAST_HEIGHT;
    }

    /** What stands outside the tables of a page, such as the title: lines of one cell. */
    static Grid outside(Page page, List<Table> tables) {
        List<TextElement> letters = page.getText().stream()
                .filter(letter ->
                        tables.stream().noneMatch(table -> table.contains(letter.getCenterX(), letter.getCenterY())))
                .toList();
        return new Grid("第" + page.getPageNumber() + "页", List.of(List.of(new Cell(0, 1, joined(letters)))));
    }

    Stream<Float> lefts() {
        return rows.stream().flatMap(List::stream).filter(PdfTable::real).map(RectangularTextContainer::getLeft);
    }

    Grid grid(ToIntFunction<Float> column) {
        List<List<Cell>> grid = new ArrayList<>();
        for (List<RectangularTextContainer> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (RectangularTextContainer cell : row) {
                if (real(cell)) {
                    cells.add(new Cell(grid.size() + 1, column.applyAsInt((float) cell.getLeft()), text(cell)));
                }
            }
            if (!cells.isEmpty()) {
                grid.add(cells);
            }
        }
        return new Grid("第" + page.getPageNumber() + "页", grid);
    }

    private String text(RectangularTextContainer cell) {
        return joined(page.getText().stream()
                .filter(letter -> cell.contains(letter.getCenterX(), letter.getCenterY()))
                .toList());
    }

    /** Letters as lines, from top to bottom and left to right. */
    private static String joined(List<TextElement> unordered) {
        List<TextElement> letters = unordered.stream()
                .sorted(Comparator.comparingDouble(TextElement::getBottom))
                .toList();
        List<List<TextElement>> lines = new ArrayList<>();
        for (TextElement letter : letters) {
            if (lines.isEmpty()
                    || letter.getBottom() - lines.getLast().getFirst().getBottom() > SAME_LINE) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(letter);
        }
        StringBuilder text = new StringBuilder();
        for (List<TextElement> line : lines) {
            line.sort(Comparator.comparingDouble(TextElement::getLeft));
            line.forEach(letter -> text.append(letter.getText()));
            text.append(' ');
        }
        return Radicals.plain(text.toString().strip());
    }
}
