package org.hengping.core.findings;

import java.util.Map;
import java.util.Optional;
import org.hengping.core.Fields;
import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceText;

/** Writes into the columns of a piece, and leaves the rest of it as it is. */
final class PieceEdit {

    private PieceEdit() {}

    /** The fix that writes a text at a place; none where it is there already. */
    static Optional<Fix> write(EvaluationForm form, Place place, String text, Sentence label) {
        return write(form, place, Map.of(name(place), text), label);
    }

    /** The fix that writes texts into the piece of a place, by the names of the columns. */
    static Optional<Fix> write(EvaluationForm form, Place place, Map<String, String> texts, Sentence label) {
        return piece(form, place).flatMap(before -> {
            Piece after = with(before, texts);
            return after.equals(before) ? Optional.empty() : Optional.of(Fix.save(label, after));
        });
    }

    /** The name of a place's column in the canonical text; what is only words has no column. */
    static String name(Place place) {
        String column = place.column();
        return column == null ? "text" : column;
    }

    private static Optional<Piece> piece(EvaluationForm form, Place place) {
        return form.pieces().stream()
                .filter(piece -> piece.id().equals(place.piece()))
                .findFirst();
    }

    private static Piece with(Piece piece, Map<String, String> texts) {
        Fields before = Fields.read(PieceText.write(piece));
        Fields after = new Fields();
        before.names().stream()
                .filter(name -> !texts.containsKey(name))
                .forEach(name -> after.with(name, before.text(name)));
        texts.forEach(after::with);
        return PieceText.read(piece.id(), after.write());
    }
}
