package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read.Note;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the indicator table. Labels that are not repeated are those of the row above; what a page break cut is joined. */
final class IndicatorReading {

    private static final EnumSet<Column> FIGURES =
            EnumSet.of(Column.NATURE, Column.UNIT, Column.MAX_SCORE, Column.SELF_SCORE);

    private static final Pattern BOTH = Pattern.compile("(?s)(.*?)[；;。\\n]?\\s*改进措施[:：](.*)");

    private final List<Indicator> rows = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final LevelReading levels = new LevelReading(notes);
    private @Nullable Score declaredMax;
    private @Nullable Score declaredScore;
    private Set<Column> columns = Set.of();
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

    Map<String, String> places() {
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

    /** The columns that the table has. */
    Set<Column> columns() {
        return columns;
    }

    /** Points that stand in the labels of level 1: 产出指标（50分）. */
    Map<Level1, Score> groupPoints() {
        return levels.points();
    }

    private void table(IndicatorHeads heads, List<Line> lines) {
        columns = heads.columns().keySet();
        for (Line line : lines) {
            if (line.empty() || IndicatorHeads.find(line, line).isPresent() || filler(line)) {
                continue;
            }
            Map<Column, Cell> cells = heads.cells(line);
            if (line.total()) {
                total(cells, line);
                return;
            }
            if (!row(line, cells)) {
                return;
            }
        }
    }

    /** A row of …… that the template left for more. */
    private boolean filler(Line line) {
        boolean dots =
                line.filled().stream().allMatch(cell -> Labels.key(cell.text()).matches("[.…·]+"));
        if (dots) {
            notes.add(new Note("TEMPLATE_WORDING", line.where(), Sentence.of("reading.filler")));
        }
        return dots;
    }

    private void total(Map<Column, Cell> cells, Line line) {
        totalSeen = true;
        places.put(PieceId.ROWS.value(), line.where());
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
        levels.enter(line, text(cells, Column.LEVEL1), text(cells, Column.LEVEL2), cells.containsKey(Column.ACTUAL));
        Level1 level1 = levels.level1();
        if (level1 == null) {
            return !line.follows();
        }
        if (cells.isEmpty() || line.follows()) {
            return false;
        }
        add(line, cells, level1);
        return true;
    }

    private void add(Line line, Map<Column, Cell> cells, Level1 first) {
        String third = text(cells, Column.LEVEL3);
        boolean named = cells.containsKey(Column.CONTENT);
        int number = rows.size() + 1;
        String[] reason = reason(text(cells, Column.DEVIATION), text(cells, Column.IMPROVEMENT));
        rows.add(new Indicator(
                number,
                first,
                levels.level2(),
                named ? third : "",
                named ? text(cells, Column.CONTENT) : third,
                target(cells),
                text(cells, Column.ACTUAL),
                Figures.score(text(cells, Column.MAX_SCORE))
                        .or(() -> Levels.points(named ? text(cells, Column.CONTENT) : third))
                        .orElse(null),
                Figures.score(text(cells, Column.SELF_SCORE)).orElse(null),
                reason[0],
                reason[1],
                null));
        String piece = PieceId.row(number).value();
        places.put(piece, line.where());
        cells.forEach((column, cell) -> places.put(piece + "." + column.id(), line.where(cell)));
        if (!named && cells.containsKey(Column.LEVEL3)) {
            places.put(piece + ".content", line.where(Objects.requireNonNull(cells.get(Column.LEVEL3))));
        }
        if (!line.placed()) {
            unsure(line, cells.values());
            unsplit(rows.getLast(), line);
        }
    }

    /** In one column for both an improvement is named as such, or cannot be told from the reason. */
    private static String[] reason(String deviation, String improvement) {
        Matcher both = BOTH.matcher(deviation);
        return improvement.isEmpty() && both.matches()
                ? new String[] {both.group(1).strip(), both.group(2).strip()}
                : new String[] {deviation, improvement};
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
        boolean begun = !line.placed() && !(text(cells, Column.CONTENT) + text(cells, Column.LEVEL3)).isEmpty();
        if (rows.isEmpty()
                || begun
                || labelled
                || scored
                || whole
                || cells.values().stream().allMatch(Cell::blank)) {
            return false;
        }
        levels.goOn(second);
        Indicator last = rows.removeLast();
        rows.add(new Indicator(
                last.number(),
                last.level1(),
                levels.level2(),
                last.level3() + (cells.containsKey(Column.CONTENT) ? text(cells, Column.LEVEL3) : ""),
                last.content() + text(cells, cells.containsKey(Column.CONTENT) ? Column.CONTENT : Column.LEVEL3),
                last.target() + text(cells, Column.TARGET),
                last.actual() + text(cells, Column.ACTUAL),
                last.maxScore(),
                last.selfScore(),
                last.deviationReason() + text(cells, Column.DEVIATION),
                last.improvement() + text(cells, Column.IMPROVEMENT),
                null));
        unsure(
                line,
                EnumSet.complementOf(FIGURES).stream()
                        .map(cells::get)
                        .filter(Objects::nonNull)
                        .toList());
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
                && !places.getOrDefault(PieceId.row(rows.getLast().number()).value(), line.grid())
                        .startsWith(line.grid());
    }

    /** Words that could not be joined to anything are said, with their place. */
    private void unsplit(Indicator row, Line line) {
        if (row.target().isEmpty() && row.actual().isEmpty() && row.selfScore() != null) {
            notes.add(new Note("READING_UNSURE", line.where(), Sentence.of("reading.unsplit", row.content())));
        }
    }

    private void unsure(Line line, Collection<Cell> taken) {
        line.filled().stream()
                .filter(cell ->
                        !taken.contains(cell) && Levels.level1(cell.text()).isEmpty())
                .forEach(cell -> notes.add(new Note(
                        "READING_UNSURE", line.where(cell), Sentence.of("reading.unsure", Labels.value(cell.text())))));
    }

    private static String text(Map<Column, Cell> cells, Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : Labels.value(cell.text());
    }
}
