package org.hengping.core.findings;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.Fields;
import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceText;

/** Writes into the columns of a piece, and leaves the rest of it as it is. */
final class PieceEdit {

    private PieceEdit() {}

    /** The fix that writes a text at a place; none where it is there already. */
    static Optional<Fix> write(EvaluationForm form, Place place, String text, Sentence label) {
        return write(form, place, Map.of(column(place), text), label);
    }

    /** The fix that writes texts into the piece of a place, by their columns. */
    static Optional<Fix> write(EvaluationForm form, Place place, Map<FormColumn, String> texts, Sentence label) {
        return piece(form, place).flatMap(before -> {
            Piece after = with(before, texts);
            return after.equals(before) ? Optional.empty() : Optional.of(Fix.save(label, after));
        });
    }

    /** The column of a place; of what is only words their text. */
    static FormColumn column(Place place) {
        FormColumn column = place.column();
        return column == null ? FormColumn.TEXT : column;
    }

    private static Optional<Piece> piece(EvaluationForm form, Place place) {
        return form.pieces().stream()
                .filter(piece -> piece.id().equals(place.piece()))
                .findFirst();
    }

    private static Piece with(Piece piece, Map<FormColumn, String> texts) {
        Fields before = Fields.read(PieceText.write(piece));
        Fields after = new Fields();
        Set<String> written = texts.keySet().stream().map(FormColumn::field).collect(toSet());
        before.names().stream()
                .filter(name -> !written.contains(name))
                .forEach(name -> after.with(name, before.text(name)));
        texts.forEach((column, text) -> after.with(column.field(), text));
        return PieceText.read(piece.id(), after.write());
    }
}
