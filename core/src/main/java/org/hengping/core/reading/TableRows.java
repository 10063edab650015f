package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hengping.core.Sentence;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;
import org.hengping.core.reading.FormRead.Note;
import org.hengping.core.reading.FormRead.NoteKind;

/** The rows of the indicator table as they come: each with its places, torn ones joined, what fits nowhere said. */
final class TableRows {

    private static final EnumSet<Column> FIGURES =
            EnumSet.of(Column.NATURE, Column.UNIT, Column.MAX_SCORE, Column.SELF_SCORE, Column.OTHERS_SCORE);

    private final List<Indicator> rows = new ArrayList<>();
    private final LevelReading levels;
    private final Map<String, FilePlace> places;
    private final List<Note> notes;
    private boolean joined;

    TableRows(LevelReading levels, Map<String, FilePlace> places, List<Note> notes) {
        this.levels = levels;
        this.places = places;
        this.notes = notes;
    }

    List<Indicator> all() {
        return rows;
    }

    /** Rows that the template left in a form that is filled in: 指标1：, and nothing else. */
    void withoutLeftovers() {
        Predicate<Indicator> left = row -> Words.ROW_LEFT.is(PlainText.of(row.content())) && unvalued(row);
        if (rows.stream().allMatch(TableRows::unvalued)) {
            return;
        }
        rows.stream()
                .filter(left)
                .forEach(row ->
                        notes.add(new Note(NoteKind.TEMPLATE_WORDING, place(row), Sentence.of("reading.filler"))));
        rows.removeIf(left);
    }

    private static boolean unvalued(Indicator row) {
        return row.target().isEmpty() && row.actual().isEmpty() && row.maxScore() == null && row.selfScore() == null;
    }

    void add(GridLine line, RowCells cells, Level1 first) {
        int number = rows.size() + 1;
        rows.add(cells.row(number, first, levels.level2()));
        String piece = PieceId.row(number).value();
        places.put(piece, line.where());
        cells.cells()
                .forEach((column, cell) ->
                        places.put(piece + "." + column.column().id(), line.where(cell)));
        cells.content().ifPresent(cell -> places.put(piece + "." + FormColumn.CONTENT.id(), line.where(cell)));
        if (!line.placed()) {
            unsure(line, cells.cells().values());
            unsplit(rows.getLast(), line);
        }
    }

    /**
     * Whether a line without levels and points only goes on with words of the row above; it is joined to that then.
     *
     * @param pageBroken whether a page ended between the two
     */
    boolean continued(GridLine line, RowCells cells, boolean pageBroken) {
        boolean broken = brokenPage(line, pageBroken);
        String second = PlainText.of(cells.text(Column.LEVEL2));
        boolean labelled =
                LevelLabels.anywhere(line, cells.lastOfLevel1(line)).isPresent() || (!broken && !second.isEmpty());
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
            notes.add(new Note(NoteKind.PAGE_BREAK_JOINED, line.where(), Sentence.of("reading.joined", last.number())));
        }
        return true;
    }

    /** The first line on another page than the row above, which already has its points. */
    private boolean brokenPage(GridLine line, boolean pageBroken) {
        return !rows.isEmpty() && rows.getLast().selfScore() != null && (pageBroken || elsewhere(line));
    }

    private boolean elsewhere(GridLine line) {
        return !place(rows.getLast()).grid().equals(line.grid());
    }

    private FilePlace place(Indicator row) {
        return Objects.requireNonNull(places.get(PieceId.row(row.number()).value()));
    }

    /** Words that could not be joined to anything are said, with their place. */
    private void unsplit(Indicator row, GridLine line) {
        if (row.target().isEmpty() && row.actual().isEmpty() && row.selfScore() != null) {
            notes.add(new Note(NoteKind.READING_UNSURE, line.where(), Sentence.of("reading.unsplit", row.content())));
        }
    }

    private void unsure(GridLine line, Collection<Cell> taken) {
        line.filled().stream()
                .filter(cell ->
                        !taken.contains(cell) && LevelLabels.level1(cell.text()).isEmpty())
                .forEach(cell -> notes.add(new Note(
                        NoteKind.READING_UNSURE,
                        line.where(cell),
                        Sentence.of("reading.unsure", CellText.value(cell.text())))));
    }
}
