package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengping.core.Sentence;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.lexicon.Words;
import org.hengping.core.reading.FormRead.Note;
import org.hengping.core.reading.FormRead.NoteKind;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the indicator table. Labels that are not repeated are those of the row above; what a page break cut is joined. */
final class IndicatorReading {

    private final Map<String, FilePlace> places = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final LevelReading levels = new LevelReading(notes);
    private final TableRows rows = new TableRows(levels, places, notes);
    private @Nullable BigDecimal declaredMax;
    private @Nullable BigDecimal declaredScore;
    private final Set<Column> columns = EnumSet.noneOf(Column.class);
    private @Nullable IndicatorHeads heads;
    private boolean totalSeen;
    private boolean pageBroken;
    private int start;
    private int end;

    /** Reads all lines from the head of the table on. */
    static IndicatorReading of(List<GridLine> lines) {
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
        reading.rows.withoutLeftovers();
        return reading;
    }

    /** A head that is repeated on the next page says nothing new. */
    private void begin(IndicatorHeads found, GridLine line) {
        if (line.goal()) {
            levels.anotherGoal();
        }
        pageBroken = heads != null;
        heads = found;
        columns.addAll(found.columns().keySet());
        found.guessed()
                .forEach((column, cell) ->
                        note(line, cell, "reading.guessed." + column.column().id()));
        found.unknown().forEach(cell -> note(line, cell, "reading.column"));
    }

    private void note(GridLine line, Cell head, String wording) {
        Sentence sentence = Sentence.of(wording, CellText.value(head.text()));
        if (notes.stream().noneMatch(note -> note.message().equals(sentence))) {
            notes.add(new Note(NoteKind.READING_UNSURE, line.where(head), sentence));
        }
    }

    private static Optional<IndicatorHeads> head(List<GridLine> lines, int at) {
        return HeadSearch.find(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : lines.get(at));
    }

    /** A form of its own that follows is said, not dropped; it begins with its title. */
    private void another(List<GridLine> lines, int from) {
        end = lines.size();
        IntStream.range(from, lines.size())
                .filter(i -> head(lines, i).isPresent())
                .findFirst()
                .ifPresent(head -> {
                    end = IntStream.range(from, head)
                            .filter(i -> Words.FORM_TITLE.is(lines.get(i).key().replace(" ", "")))
                            .findFirst()
                            .orElse(head);
                    notes.add(
                            new Note(NoteKind.READING_UNSURE, lines.get(end).where(), Sentence.of("reading.another")));
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
        return rows.all();
    }

    Map<String, FilePlace> places() {
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

    private void line(List<GridLine> lines, int at) {
        GridLine line = lines.get(at);
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

    private boolean scored(GridLine line) {
        return heads != null && new RowCells(heads.cells(line), columns).scored();
    }

    /** A sum with another one below it is that of a group. */
    private static boolean groups(List<GridLine> lines, int at) {
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
    private boolean inner(GridLine line) {
        Integer first = heads == null ? null : heads.columns().get(Column.LEVEL1);
        return first != null && line.placed() && line.filled().getFirst().column() > first;
    }

    /** A row of …… that the template left for more. */
    private boolean filler(GridLine line) {
        boolean dots = heads != null
                && line.filled().stream().allMatch(cell -> cell.key().matches("[.…·]+"));
        if (dots) {
            notes.add(new Note(NoteKind.TEMPLATE_WORDING, line.where(), Sentence.of("reading.filler")));
        }
        return dots;
    }

    private void total(RowCells cells, GridLine line) {
        totalSeen = true;
        places.put(PieceId.ROWS.value(), line.where());
        List<BigDecimal> figures = line.figures();
        boolean certain = heads != null && heads.certain(line);
        if (!certain && figures.size() > 1 && columns.contains(Column.MAX_SCORE)) {
            inOrder(figures);
            return;
        }
        declaredMax = PrintedNumbers.points(cells.text(Column.MAX_SCORE)).orElse(null);
        declaredScore = PrintedNumbers.points(cells.text(Column.SELF_SCORE))
                .or(() -> declaredMax == null ? line.lastFigure() : Optional.empty())
                .orElse(null);
    }

    /** Where columns are lost, the last figures of the sums are points in the order of the heads; others may have left theirs empty. */
    private void inOrder(List<BigDecimal> figures) {
        List<Column> points = heads == null ? List.of() : heads.points();
        boolean all = points.size() > 2 && figures.size() >= points.size();
        List<BigDecimal> last = figures.subList(figures.size() - (all ? points.size() : 2), figures.size());
        declaredMax = last.get(all ? points.indexOf(Column.MAX_SCORE) : 0);
        declaredScore = last.get(all ? points.indexOf(Column.SELF_SCORE) : 1);
    }

    /** @return whether the table goes on; it may begin again below with a head of its own */
    private boolean row(GridLine line, RowCells cells) {
        boolean broken = pageBroken;
        pageBroken = false;
        if (rows.continued(line, cells, broken)) {
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
            rows.add(line, cells, level1);
        }
        return true;
    }
}
