package org.hengping.core.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;

/**
 * The cells of one line of the indicator table, by what they mean.
 *
 * @param layout the columns that the table has
 */
record RowCells(Map<Column, Cell> cells, Set<Column> layout) {

    private static final Pattern BOTH = Pattern.compile("改进措施[:：]");

    String text(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : Labels.value(cell.text());
    }

    boolean scored() {
        return Figures.score(text(Column.MAX_SCORE)).isPresent()
                || Figures.score(text(Column.SELF_SCORE)).isPresent();
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
                        || filled.stream()
                                .anyMatch(cell -> Levels.level1(cell.text()).isPresent()));
    }

    /** Where a label of the first level may stand at most: in its own column where the file has columns. */
    int lastOfLevel1(Line line) {
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
                        Figures.score(text(Column.MAX_SCORE))
                                .or(() -> Levels.points(contentText()))
                                .orElse(null),
                        Figures.score(text(Column.SELF_SCORE)).orElse(null)),
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
        return content().map(cell -> Labels.value(cell.text())).orElse("");
    }

    /** Where the layout has no column for the content, its third level is the content. */
    private String third() {
        return layout.contains(Column.CONTENT) ? text(Column.LEVEL3) : "";
    }

    /** In one column for both an improvement is named as such, or cannot be told from the reason. */
    private Indicator.Shortfall shortfall() {
        String deviation = text(Column.DEVIATION);
        Matcher both = BOTH.matcher(deviation);
        return text(Column.IMPROVEMENT).isEmpty() && both.find()
                ? new Indicator.Shortfall(
                        ended(deviation.substring(0, both.start())),
                        deviation.substring(both.end()).strip())
                : new Indicator.Shortfall(deviation, text(Column.IMPROVEMENT));
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
        String sign = nature.matches("[=≥≤<>≧≦═﹦＝＞＜]+|[正反逆]向(指标)?|[大小]于(等于)?|不[少多低高大小]于|下降|增长") ? nature : "";
        boolean bare = value.matches("-?[\\d.,]+") && !unit.matches("\\d.*");
        return sign + value + (bare ? unit : "");
    }
}
