package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    private final List<Indicator> rows = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final LevelReading levels = new LevelReading(notes);
    private @Nullable BigDecimal declaredMax;
    private @Nullable BigDecimal declaredScore;
    private final Set<Column> columns = EnumSet.noneOf(Column.class);
    private @Nullable IndicatorHeads heads;
    private boolean totalSeen;
    private boolean joined;
    private boolean pageBroken;
    private int start;
    private int end;

    /** Reads all lines from the head of the table on. */
    static IndicatorReading of(List<Line> lines) {
        IndicatorReading reading = new IndicatorReading();
        int at = 0;
        while (at < lines.size() && !reading.totalSeen) {
            Optional<IndicatorHeads> heads = head(lines, at);
            if (heads.isPresent()) {
                reading.start = reading.columns.isEmpty() ? at : reading.start;
                reading.begin(heads.get(), lines.get(at));
                at += heads.get().lines();
            } else {
                reading.line(lines, at++);
            }
        }
        reading.another(lines, at);
        reading.withoutLeftovers();
        return reading;
    }

    /** A head that is repeated on the next page says nothing new. */
    private void begin(IndicatorHeads found, Line line) {
        if (line.goal()) {
            levels.anotherGoal();
        }
        pageBroken = heads != null;
        heads = found;
        columns.addAll(found.columns().keySet());
        found.guessed().forEach((column, cell) -> note(line, cell, "reading.guessed." + column.id()));
        found.unknown().forEach(cell -> note(line, cell, "reading.column"));
    }

    private void note(Line line, Cell head, String wording) {
        Sentence sentence = Sentence.of(wording, Labels.value(head.text()));
        if (notes.stream().noneMatch(note -> note.message().equals(sentence))) {
            notes.add(new Note("READING_UNSURE", line.where(head), sentence));
        }
    }

    private static Optional<IndicatorHeads> head(List<Line> lines, int at) {
        return IndicatorHeads.find(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : lines.get(at));
    }

    /** A form of its own that follows is said, not dropped; it begins with its title. */
    private void another(List<Line> lines, int from) {
        end = lines.size();
        IntStream.range(from, lines.size())
                .filter(i -> head(lines, i).isPresent())
                .findFirst()
                .ifPresent(head -> {
                    end = IntStream.range(from, head)
                            .filter(i -> lines.get(i).key().replace(" ", "").matches(".{0,50}自评(价)?表.{0,12}"))
                            .findFirst()
                            .orElse(head);
                    notes.add(new Note("READING_UNSURE", lines.get(end).where(), Sentence.of("reading.another")));
                });
    }

    /** The line of the first head. */
    int start() {
        return start;
    }

    /** Where in the lines of the file the form ends. */
    int end() {
        return end;
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
    BigDecimal declaredMax() {
        return declaredMax;
    }

    @Nullable
    BigDecimal declaredScore() {
        return declaredScore;
    }

    boolean totalSeen() {
        return totalSeen;
    }

    /** Whether the file ends within the table. */
    boolean open() {
        return heads != null && !totalSeen;
    }

    /** The columns that the table has. */
    Set<Column> columns() {
        return columns;
    }

    /** Points that stand in the labels of level 1: 产出指标（50分）. */
    Map<Level1, Score> groupPoints() {
        return levels.points();
    }

    private void line(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (!line.empty() && line.pageNumber()) {
            pageBroken = true;
            return;
        }
        if (!line.empty() && line.goal() && !scored(line)) {
            levels.anotherGoal();
            return;
        }
        if (heads == null || line.empty() || filler(line)) {
            return;
        }
        RowCells cells = new RowCells(heads.cells(line), columns);
        if (line.total() && !inner(line) && !groups(lines, at)) {
            total(cells, line);
        } else if (!line.total() && !line.subtotal() && !row(line, cells)) {
            heads = null;
        }
    }

    private boolean scored(Line line) {
        return heads != null && new RowCells(heads.cells(line), columns).scored();
    }

    /** A sum with another one below it is that of a group. */
    private static boolean groups(List<Line> lines, int at) {
        for (int i = at + 1; i < lines.size() && head(lines, i).isEmpty(); i++) {
            if (!lines.get(i).empty()
                    && lines.get(i).total()
                    && lines.get(i).filled().size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** A sum that stands to the right of the first level is that of a group. */
    private boolean inner(Line line) {
        Integer first = heads == null ? null : heads.columns().get(Column.LEVEL1);
        return first != null && line.placed() && line.filled().getFirst().column() > first;
    }

    /** A row of …… that the template left for more. */
    private boolean filler(Line line) {
        boolean dots = heads != null
                && line.filled().stream()
                        .allMatch(cell -> Labels.key(cell.text()).matches("[.…·]+"));
        if (dots) {
            notes.add(new Note("TEMPLATE_WORDING", line.where(), Sentence.of("reading.filler")));
        }
        return dots;
    }

    private void total(RowCells cells, Line line) {
        totalSeen = true;
        places.put(PieceId.ROWS.value(), line.where());
        declaredMax = Figures.points(cells.text(Column.MAX_SCORE)).orElse(null);
        declaredScore = Figures.points(cells.text(Column.SELF_SCORE))
                .or(() -> declaredMax == null ? line.lastFigure() : Optional.empty())
                .orElse(null);
    }

    /** @return whether the table goes on; it may begin again below with a head of its own */
    private boolean row(Line line, RowCells cells) {
        if (continuation(line, cells)) {
            return true;
        }
        if (line.follows() && !cells.scored()) {
            return false;
        }
        if (levels.fragment(line)) {
            return true;
        }
        levels.enter(line, cells);
        Level1 level1 = levels.level1();
        if (level1 != null && !cells.caption()) {
            add(line, cells, level1);
        }
        return true;
    }

    /** Rows that the template left in a form that is filled in: 指标1：, and nothing else. */
    private void withoutLeftovers() {
        Predicate<Indicator> left = row -> row.content().matches("(指标|目标)\\s*\\d{1,2}\\s*[:：]?") && unvalued(row);
        if (rows.stream().allMatch(IndicatorReading::unvalued)) {
            return;
        }
        rows.stream()
                .filter(left)
                .forEach(row -> notes.add(new Note(
                        "TEMPLATE_WORDING",
                        places.getOrDefault(PieceId.row(row.number()).value(), ""),
                        Sentence.of("reading.filler"))));
        rows.removeIf(left);
    }

    private static boolean unvalued(Indicator row) {
        return row.target().isEmpty() && row.actual().isEmpty() && row.maxScore() == null && row.selfScore() == null;
    }

    private void add(Line line, RowCells cells, Level1 first) {
        int number = rows.size() + 1;
        rows.add(cells.row(number, first, levels.level2()));
        String piece = PieceId.row(number).value();
        places.put(piece, line.where());
        cells.cells().forEach((column, cell) -> places.put(piece + "." + column.id(), line.where(cell)));
        cells.content().ifPresent(cell -> places.put(piece + ".content", line.where(cell)));
        if (!line.placed()) {
            unsure(line, cells.cells().values());
            unsplit(rows.getLast(), line);
        }
    }

    /** A line without levels and points that only goes on with words of the row above. */
    private boolean continuation(Line line, RowCells cells) {
        boolean broken = brokenPage(line);
        pageBroken = false;
        String second = Labels.key(cells.text(Column.LEVEL2));
        boolean labelled =
                Levels.anywhere(line, cells.lastOfLevel1(line)).isPresent() || (!broken && !second.isEmpty());
        boolean scored = cells.scored();
        boolean whole = !broken
                && !cells.text(Column.TARGET).isEmpty()
                && !cells.text(Column.ACTUAL).isEmpty();
        boolean begun = !line.placed() && !cells.contentText().isEmpty();
        if (rows.isEmpty() || begun || labelled || scored || whole || cells.blank()) {
            return false;
        }
        levels.goOn(second);
        Indicator last = rows.removeLast();
        rows.add(cells.after(last, levels.level2()));
        unsure(
                line,
                EnumSet.complementOf(FIGURES).stream()
                        .map(cells.cells()::get)
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
        return !rows.isEmpty() && rows.getLast().selfScore() != null && (pageBroken || elsewhere(line));
    }

    private boolean elsewhere(Line line) {
        return !places.getOrDefault(PieceId.row(rows.getLast().number()).value(), line.grid())
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
}
