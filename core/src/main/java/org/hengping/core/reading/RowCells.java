package org.hengping.core.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;

/**
 * The cells of one line of the indicator table, by what they mean.
 *
 * @param layout the columns that the table has
 */
record RowCells(Map<Column, Cell> cells, Set<Column> layout) {

    String text(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : CellText.value(cell.text());
    }

    boolean scored() {
        return PrintedNumbers.score(text(Column.MAX_SCORE)).isPresent()
                || PrintedNumbers.score(text(Column.SELF_SCORE)).isPresent();
    }

    /** Whether it says what was planned, what was reached, or points. */
    boolean valued() {
        return scored()
                || !text(Column.TARGET).isEmpty()
                || !text(Column.ADJUSTED).isEmpty()
                || !text(Column.ACTUAL).isEmpty();
    }

    /** A line that only says which part of the table follows. */
    boolean caption() {
        List<Cell> filled =
                cells.values().stream().filter(cell -> !cell.blank()).toList();
        return filled.size() <= 1
                && (!text(Column.LEVEL1).isEmpty()
                        || filled.stream().anyMatch(cell -> LevelLabels.level1(cell.text())
                                .isPresent()));
    }

    /** Where a label of the first level may stand at most: in its own column where the file has columns. */
    int lastOfLevel1(GridLine line) {
        Cell own = cells.get(Column.LEVEL1);
        return line.placed() && own != null ? own.column() : Integer.MAX_VALUE;
    }

    boolean blank() {
        return cells.values().stream().allMatch(Cell::blank);
    }

    /** The cell that says what is to be done: in the last column of names that the table has. */
    Optional<Cell> content() {
        return Stream.of(Column.CONTENT, Column.LEVEL3, Column.LEVEL2)
                .filter(layout::contains)
                .findFirst()
                .map(cells::get);
    }

    Indicator row(int number, Level1 first, String second) {
        return new Indicator(
                number,
                new Indicator.Levels(first, second, third()),
                contentText(),
                target(),
                text(Column.ACTUAL),
                new Indicator.Points(
                        PrintedNumbers.score(text(Column.MAX_SCORE))
                                .or(() -> LevelLabels.points(contentText()))
                                .orElse(null),
                        PrintedNumbers.score(text(Column.SELF_SCORE)).orElse(null)),
                shortfall(),
                null);
    }

    /** The row above with these words after its own. */
    Indicator after(Indicator above, String second) {
        return new Indicator(
                above.number(),
                new Indicator.Levels(above.level1(), second, above.level3() + third()),
                above.content() + contentText(),
                above.target() + text(Column.TARGET),
                above.actual() + text(Column.ACTUAL),
                above.points(),
                new Indicator.Shortfall(
                        above.deviationReason() + text(Column.DEVIATION),
                        above.improvement() + text(Column.IMPROVEMENT)),
                null);
    }

    String contentText() {
        return content().map(cell -> CellText.value(cell.text())).orElse("");
    }

    /** Where the layout has no column for the content, its third level is the content. */
    private String third() {
        return layout.contains(Column.CONTENT) ? text(Column.LEVEL3) : "";
    }

    /** In one column for both an improvement is named as such, or cannot be told from the reason. */
    private Indicator.Shortfall shortfall() {
        String deviation = text(Column.DEVIATION);
        String improvement = text(Column.IMPROVEMENT);
        return Words.IMPROVEMENT_BEGINS
                .apart(deviation)
                .filter(both -> improvement.isEmpty())
                .map(both -> new Indicator.Shortfall(
                        ended(both.getFirst()), both.getLast().strip()))
                .orElse(new Indicator.Shortfall(deviation, improvement));
    }

    /** Without the sign that ended the sentence. */
    private static String ended(String text) {
        String plain = text.strip();
        return plain.endsWith("；") || plain.endsWith(";") || plain.endsWith("。")
                ? plain.substring(0, plain.length() - 1).strip()
                : plain;
    }

    /** 指标性质 + 指标值 + 度量单位 are one target. */
    private String target() {
        String nature = text(Column.NATURE);
        String value = text(text(Column.ADJUSTED).isEmpty() ? Column.TARGET : Column.ADJUSTED);
        String unit = text(Column.UNIT);
        String sign = Words.SIGN.is(PlainText.of(nature)) ? nature : "";
        boolean bare = value.matches("-?[\\d.,]+") && !unit.matches("\\d.*");
        return sign + value + (bare ? unit : "");
    }
}
