package org.hengping.ui.form;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.check.Report;
import org.hengping.core.check.Said;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.reading.Read;
import org.hengping.core.reading.Read.Note;

/** What was understood of a file, to be looked at before it becomes the draft. */
record Intake(Report report) {

    /** How well something was understood. */
    enum State {
        UNDERSTOOD,
        UNSURE,
        NOT_UNDERSTOOD
    }

    /**
     * One thing of the file.
     *
     * @param what where it goes in the form
     * @param value what was read
     * @param where its place in the file
     */
    record Line(State state, String what, String value, String where) {}

    private Read read() {
        return report.read();
    }

    /** Whether there is a form in the file that can become a draft; one that was cut off or is blank can. */
    boolean usable() {
        return read().understood() && read().kind() != Read.Kind.OTHER;
    }

    /** What is doubtful first. */
    List<Line> lines() {
        Stream<Line> notes = read().notes().stream()
                .filter(note -> note.rule().equals("READING_UNSURE"))
                .map(Intake::doubt);
        return Stream.concat(notes, understood()).toList();
    }

    long count(State state) {
        return lines().stream().filter(line -> line.state() == state).count();
    }

    /** What had to be mended, and printed figures that do not follow from the others. */
    List<Said> remarks() {
        return report.findings().stream()
                .filter(said -> said.id()
                        .matches("DECLARED_TOTAL|EXECUTION_RATE|EXECUTION_SCORE|MARKUP_REMOVED|PAGE_BREAK_JOINED"
                                + "|NOT_A_FORM|TARGET_FORM|BLANK_FORM|FORM_CUT_OFF"))
                .toList();
    }

    /** The pieces of the draft; the department keeps its name. */
    List<Piece> pieces(EvaluationForm draft) {
        EvaluationForm form = read().form();
        Header own = draft.header();
        Header header = new Header(
                own.departmentName(),
                form.header().accountingUnits() == null
                        ? own.accountingUnits()
                        : form.header().accountingUnits(),
                form.header().preparer().isEmpty()
                        ? own.preparer()
                        : form.header().preparer(),
                form.header().phone().isEmpty() ? own.phone() : form.header().phone(),
                form.header().filledOn() == null
                        ? own.filledOn()
                        : form.header().filledOn());
        List<Piece> pieces = new ArrayList<>(form.pieces().stream()
                .filter(piece -> !piece.id().equals(PieceId.HEADER))
                .toList());
        pieces.add(header);
        return pieces;
    }

    /** What of the draft the file replaces: its rows, and whatever was said about them. */
    List<PieceId> replaced(EvaluationForm draft) {
        List<PieceId> own = read().form().pieces().stream().map(Piece::id).toList();
        return draft.pieces().stream()
                .map(Piece::id)
                .filter(id -> List.of("row", "answer", "not-applicable").contains(id.kind()))
                .filter(id -> !own.contains(id))
                .toList();
    }

    private Stream<Line> understood() {
        EvaluationForm form = read().form();
        FundingLine total = form.budget().total();
        Line money = line(
                t("place.budget"),
                total.name() + " " + text(total.budget()) + " / " + text(total.executed()),
                PieceId.BUDGET,
                null);
        Line planned = line(t("goals.planned"), form.goals().planned(), PieceId.GOALS, "planned");
        Line achieved = line(t("goals.achieved"), form.goals().achieved(), PieceId.GOALS, "achieved");
        Stream<Line> rows = form.pieces().stream()
                .filter(Row.class::isInstance)
                .map(piece -> ((Row) piece).indicator())
                .map(this::row);
        return Stream.concat(
                Stream.of(money, planned, achieved).filter(line -> !line.value().isBlank()), rows);
    }

    private Line row(Indicator row) {
        String value = Stream.of(
                        row.content(), row.target(), row.actual(), text(row.maxScore()) + " / " + text(row.selfScore()))
                .map(text -> text.isBlank() ? "—" : text)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return line(t("place.row", row.number()) + " " + say(row.level1()), value, PieceId.row(row.number()), null);
    }

    private Line line(String what, String value, PieceId piece, @org.jspecify.annotations.Nullable String column) {
        return new Line(State.UNDERSTOOD, what, value, read().where(piece, column));
    }

    private static Line doubt(Note note) {
        boolean lost = note.message().key().equals("reading.unsure");
        return new Line(
                lost ? State.NOT_UNDERSTOOD : State.UNSURE, t("intake.please"), say(note.message()), note.where());
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
