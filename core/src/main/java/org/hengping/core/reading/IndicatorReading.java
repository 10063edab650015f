package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read.Note;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the indicator table. Labels that are not repeated are those of the row above; what a page break cut is joined. */
final class IndicatorReading {

    private static final List<Column> JOINED = List.of(
            Column.LEVEL1,
            Column.LEVEL2,
            Column.LEVEL3,
            Column.CONTENT,
            Column.TARGET,
            Column.ACTUAL,
            Column.DEVIATION,
            Column.IMPROVEMENT);

    private final List<Indicator> rows = new ArrayList<>();
    private final Map<Integer, String> places = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Score declaredMax;
    private @Nullable Score declaredScore;
    private @Nullable Level1 level1;
    private String level2 = "";
    private boolean totalSeen;
    private boolean joined;

    /** Reads all lines from the head of the table on. */
    static IndicatorReading of(List<Line> lines) {
        IndicatorReading reading = new IndicatorReading();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Optional<IndicatorHeads> heads = IndicatorHeads.find(lines.get(i), lines.get(i + 1));
            if (heads.isPresent()) {
                reading.table(heads.get(), lines.subList(i + heads.get().lines(lines.get(i)), lines.size()));
                break;
            }
        }
        return reading;
    }

    List<Indicator> rows() {
        return rows;
    }

    Map<Integer, String> places() {
        return places;
    }

    List<Note> notes() {
        return notes;
    }

    @Nullable
    Score declaredMax() {
        return declaredMax;
    }

    @Nullable
    Score declaredScore() {
        return declaredScore;
    }

    boolean totalSeen() {
        return totalSeen;
    }

    private void table(IndicatorHeads heads, List<Line> lines) {
        for (Line line : lines) {
            if (line.empty() || IndicatorHeads.find(line, line).isPresent()) {
                continue;
            }
            Map<Column, Cell> cells = heads.cells(line);
            if (total(line)) {
                total(cells, line);
                return;
            }
            if (!row(line, cells)) {
                return;
            }
        }
    }

    private static boolean total(Line line) {
        return Labels.key(line.filled().getFirst().text()).matches("总分|合计|总计|自评总分|总得分|小计总分");
    }

    private void total(Map<Column, Cell> cells, Line line) {
        totalSeen = true;
        declaredMax = Figures.score(text(cells, Column.MAX_SCORE)).orElse(null);
        declaredScore = Figures.score(text(cells, Column.SELF_SCORE))
                .or(() -> Figures.score(line.filled().getLast().text()))
                .orElse(null);
    }

    /** @return whether the table goes on */
    private boolean row(Line line, Map<Column, Cell> cells) {
        if (continuation(line, cells)) {
            return true;
        }
        Optional<Level1> first = Levels.level1(text(cells, Column.LEVEL1)).or(() -> Levels.anywhere(line));
        if (first.isPresent()) {
            level1 = first.get();
            level2 = "";
        }
        if (level1 == null) {
            return !Labels.key(line.filled().getFirst().text()).matches("备注.*|注[:：].*|填报人.*|项目负责人.*");
        }
        if (cells.isEmpty()
                || Labels.key(line.filled().getFirst().text())
                        .matches("(备注|注)[:：.]?.*|评价结论|存在问题|偏差大或.*|填报人.*|项目负责人.*|财务负责人.*")) {
            return false;
        }
        add(line, cells, level1);
        return true;
    }

    private void add(Line line, Map<Column, Cell> cells, Level1 first) {
        String second = Labels.key(text(cells, Column.LEVEL2));
        level2 = second.isEmpty() ? level2 : second;
        String third = text(cells, Column.LEVEL3);
        boolean named = cells.containsKey(Column.CONTENT);
        int number = rows.size() + 1;
        rows.add(new Indicator(
                number,
                first,
                level2,
                named ? third : "",
                named ? text(cells, Column.CONTENT) : third,
                target(cells),
                text(cells, Column.ACTUAL),
                Figures.score(text(cells, Column.MAX_SCORE)).orElse(null),
                Figures.score(text(cells, Column.SELF_SCORE)).orElse(null),
                text(cells, Column.DEVIATION),
                text(cells, Column.IMPROVEMENT),
                null));
        places.put(number, line.where());
    }

    /** 指标性质 + 指标值 + 度量单位 are one target. */
    private static String target(Map<Column, Cell> cells) {
        String nature = text(cells, Column.NATURE);
        String value = text(cells, Column.TARGET);
        String unit = text(cells, Column.UNIT);
        String sign = nature.matches("[=≥≤<>≧≦═﹦＝＞＜]+") ? nature : "";
        boolean bare = value.matches("-?[\\d.,]+") && !unit.matches("\\d.*");
        return sign + value + (bare ? unit : "");
    }

    /** A line without levels and points that only goes on with words of the row above. */
    private boolean continuation(Line line, Map<Column, Cell> cells) {
        boolean broken = brokenPage(line);
        String second = Labels.key(text(cells, Column.LEVEL2));
        boolean labelled = Levels.anywhere(line).isPresent() || (!broken && !second.isEmpty());
        boolean scored = Figures.score(text(cells, Column.MAX_SCORE)).isPresent()
                || Figures.score(text(cells, Column.SELF_SCORE)).isPresent();
        boolean whole = !broken
                && !text(cells, Column.TARGET).isEmpty()
                && !text(cells, Column.ACTUAL).isEmpty();
        if (rows.isEmpty()
                || labelled
                || scored
                || whole
                || cells.values().stream().allMatch(Cell::blank)) {
            return false;
        }
        level2 += second;
        Indicator last = rows.removeLast();
        rows.add(new Indicator(
                last.number(),
                last.level1(),
                level2,
                last.level3() + (cells.containsKey(Column.CONTENT) ? text(cells, Column.LEVEL3) : ""),
                last.content() + text(cells, cells.containsKey(Column.CONTENT) ? Column.CONTENT : Column.LEVEL3),
                last.target() + text(cells, Column.TARGET),
                last.actual() + text(cells, Column.ACTUAL),
                last.maxScore(),
                last.selfScore(),
                last.deviationReason() + text(cells, Column.DEVIATION),
                last.improvement() + text(cells, Column.IMPROVEMENT),
                null));
        unsure(line, cells);
        if (!joined) {
            joined = true;
            notes.add(new Note("PAGE_BREAK_JOINED", line.where(), Sentence.of("reading.joined", last.number())));
        }
        return true;
    }

    /** The first line on another page than the row above, which already has its points. */
    private boolean brokenPage(Line line) {
        return !rows.isEmpty()
                && rows.getLast().selfScore() != null
                && !places.getOrDefault(rows.getLast().number(), line.grid()).startsWith(line.grid());
    }

    /** Words that could not be joined to anything are said, with their place. */
    private void unsure(Line line, Map<Column, Cell> cells) {
        List<Cell> taken =
                JOINED.stream().map(cells::get).filter(Objects::nonNull).toList();
        line.filled().stream()
                .filter(cell -> !taken.contains(cell))
                .forEach(cell -> notes.add(new Note(
                        "READING_UNSURE", line.where(cell), Sentence.of("reading.unsure", Labels.value(cell.text())))));
    }

    private static String text(Map<Column, Cell> cells, Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : Labels.value(cell.text());
    }
}
