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

    /** In letters: of this width a cell has paragraphs, and by so much their last lines are shorter. */
    private static final double WIDE = 5;

    private static final double SHORT = 2.5;

    private static final float LEAST_HEIGHT = 9;

    /** Strokes of letters make boxes too, but none that a line of text would fit into. */
    static boolean real(RectangularTextContainer cell) {
        return cell.getWidth() > LEAST_WIDTH && cell.getHeight() > LEAST_HEIGHT;
    }

    /** What stands outside the tables of a page, such as the title: lines of one cell. */
    static Grid outside(Page page, List<Table> tables, Allowance allowance) throws Unreadable {
        List<TextElement> letters = page.getText().stream()
                .filter(letter ->
                        tables.stream().noneMatch(table -> table.contains(letter.getCenterX(), letter.getCenterY())))
                .toList();
        return new Grid("第" + page.getPageNumber() + "页", List.of(List.of(allowance.cell(0, 1, joined(letters, 0)))));
    }

    Stream<Float> lefts() {
        return rows.stream().flatMap(List::stream).filter(PdfTable::real).map(RectangularTextContainer::getLeft);
    }

    Grid grid(ToIntFunction<Float> column, Allowance allowance) throws Unreadable {
        List<List<Cell>> grid = new ArrayList<>();
        for (List<RectangularTextContainer> row : rows) {
            allowance.row(grid.size() + 1);
            List<Cell> cells = new ArrayList<>();
            for (RectangularTextContainer cell : row) {
                if (real(cell)) {
                    cells.add(allowance.cell(grid.size() + 1, column.applyAsInt((float) cell.getLeft()), text(cell)));
                }
            }
            if (!cells.isEmpty()) {
                grid.add(cells);
            }
        }
        return new Grid("第" + page.getPageNumber() + "页", grid);
    }

    private String text(RectangularTextContainer cell) {
        List<TextElement> letters = page.getText().stream()
                .filter(letter -> cell.contains(letter.getCenterX(), letter.getCenterY()))
                .toList();
        return joined(letters, (float) cell.getRight());
    }

    /**
     * Letters as lines, from top to bottom and left to right. A line that ends far from the edge of a wide cell ends a paragraph, others
     * were broken to fit.
     *
     * @param edge right edge of the cell; 0 where there is none
     */
    private static String joined(List<TextElement> letters, float edge) {
        StringBuilder text = new StringBuilder();
        List<List<TextElement>> lines = lines(letters);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).forEach(letter -> text.append(letter.getText()));
            boolean ends = i + 1 < lines.size() && paragraphEnds(lines.get(i), lines.get(i + 1), edge);
            text.append(ends ? '\n' : ' ');
        }
        return Radicals.plain(text.toString().strip());
    }

    private static List<List<TextElement>> lines(List<TextElement> letters) {
        List<List<TextElement>> lines = new ArrayList<>();
        letters.stream()
                .sorted(Comparator.comparingDouble(TextElement::getBottom))
                .forEach(letter -> {
                    if (lines.isEmpty()
                            || letter.getBottom() - lines.getLast().getFirst().getBottom() > SAME_LINE) {
                        lines.add(new ArrayList<>());
                    }
                    lines.getLast().add(letter);
                });
        lines.forEach(line -> line.sort(Comparator.comparingDouble(TextElement::getLeft)));
        return lines;
    }

    /** What begins the next line would have had room on this one; numbers and words of Latin letters are not broken. */
    private static boolean paragraphEnds(List<TextElement> line, List<TextElement> next, float edge) {
        double letter = line.stream().mapToDouble(TextElement::getWidth).max().orElse(0);
        double width = edge - line.getFirst().getLeft();
        double whole = next.stream()
                .takeWhile(element -> element.getText().matches("[\\x21-\\x7e。，、；：％]+"))
                .mapToDouble(TextElement::getWidth)
                .sum();
        return width > WIDE * letter && edge - line.getLast().getRight() > Math.max(SHORT * letter, whole + letter);
    }
}
