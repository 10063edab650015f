package org.hengping.ui.form;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormPart;
import org.hengping.core.form.PieceId;
import org.hengping.core.form.Takeover;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.reading.FormRead;
import org.hengping.core.reading.FormRead.Note;
import org.hengping.core.reading.FormRead.NoteKind;
import org.hengping.ui.file.SourcePlace;

/** The rows of a file with what the reader was not sure of, each doubt at the row it is about. */
final class IntakeRows {

    private final FormRead read;
    private final String fileName;
    private final Takeover takeover;
    private final Map<FilePlace, List<Note>> notes;
    private final Map<FilePlace, Long> rowsAt;
    private final List<IntakeLine> lines;
    private final Set<Note> told = new HashSet<>();

    IntakeRows(FormRead read, String fileName, Takeover takeover) {
        this.read = read;
        this.fileName = fileName;
        this.takeover = takeover;
        notes = read.notes().stream()
                .filter(note -> note.kind() == NoteKind.READING_UNSURE)
                .collect(groupingBy(note -> note.where().wholeRow()));
        rowsAt = read.form().indicators().stream().collect(groupingBy(this::place, counting()));
        lines = takeover.has(FormPart.ROWS) ? made() : List.of();
    }

    /** The rows in the order of the file. */
    List<IntakeLine> lines() {
        return lines;
    }

    /** What is doubtful and stands in no row. */
    List<IntakeDoubt> doubts() {
        return read.notes().stream()
                .filter(note -> note.kind() == NoteKind.READING_UNSURE && !told.contains(note))
                .map(note -> new IntakeDoubt(state(note), note.message(), SourcePlace.of(note.where(), fileName)))
                .toList();
    }

    private List<IntakeLine> made() {
        List<IntakeLine> made = new ArrayList<>();
        for (int i = 0; i < read.form().indicators().size(); i++) {
            made.add(line(
                    read.form().indicators().get(i),
                    takeover.merged().indicators().get(i)));
        }
        return made;
    }

    private IntakeLine line(Indicator found, Indicator row) {
        List<Note> own = about(found);
        told.addAll(own);
        IntakeState noted = own.stream()
                .map(IntakeRows::state)
                .max(Comparator.naturalOrder())
                .orElse(IntakeState.UNDERSTOOD);
        List<Sentence> why =
                own.isEmpty() ? missing(found) : own.stream().map(Note::message).toList();
        IntakeState state = noted == IntakeState.UNDERSTOOD && !why.isEmpty() ? IntakeState.UNSURE : noted;
        return new IntakeLine(
                row, takeover.former(row).orElse(null), state, why, SourcePlace.of(place(found), fileName));
    }

    /** A text on one line has all rows at the same place: there only the words tell which row is meant. */
    private List<Note> about(Indicator row) {
        boolean alone = rowsAt.getOrDefault(place(row), 0L) == 1;
        return notes.getOrDefault(place(row), List.of()).stream()
                .filter(note -> alone || note.message().arguments().contains(row.content()))
                .toList();
    }

    private FilePlace place(Indicator row) {
        return read.place(PieceId.row(row.number()), null).orElseThrow();
    }

    private static IntakeState state(Note note) {
        boolean lost = note.message().key().matches("reading\\.(unsure|column|another|unsplit)");
        return lost ? IntakeState.NOT_UNDERSTOOD : IntakeState.UNSURE;
    }

    /** Cells that a row of a filled form has. */
    private List<Sentence> missing(Indicator row) {
        if (row.empty()) {
            return List.of();
        }
        boolean filled = read.kind() != FormRead.Kind.TARGET && read.state() != FormRead.State.BLANK;
        Map<FormColumn, Boolean> missing = new EnumMap<>(FormColumn.class);
        missing.put(FormColumn.CONTENT, row.content().isBlank() && row.level3().isBlank());
        missing.put(FormColumn.TARGET, row.target().isBlank());
        missing.put(FormColumn.ACTUAL, filled && row.actual().isBlank());
        missing.put(FormColumn.MAX_SCORE, read.layout().maxScores() && row.maxScore() == null);
        missing.put(FormColumn.SELF_SCORE, filled && row.selfScore() == null);
        return missing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(cell -> Sentence.of("intake.missing." + cell.getKey().id()))
                .toList();
    }
}
