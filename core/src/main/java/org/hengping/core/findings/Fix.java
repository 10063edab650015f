package org.hengping.core.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;

/**
 * A proposed fix (改法): what a careful officer would write in place of what was found, without asking anybody. Nothing is changed before
 * the preparer takes it.
 *
 * @param label what it does, for its button, such as 改为 10.00; key with arguments
 * @param saved the pieces it writes in place of those that are there
 * @param removed the pieces it takes away
 */
public record Fix(Sentence label, List<Piece> saved, List<PieceId> removed) {

    public Fix {
        saved = List.copyOf(saved);
        removed = List.copyOf(removed);
    }

    static Fix save(Sentence label, Piece piece) {
        return new Fix(label, List.of(piece), List.of());
    }

    /** The form with the fix. */
    public EvaluationForm on(EvaluationForm form) {
        List<Piece> pieces = new ArrayList<>(form.pieces());
        pieces.removeIf(piece -> touched().contains(piece.id()));
        pieces.addAll(saved);
        return EvaluationForm.of(pieces);
    }

    /** What brings the form back to what it was before the fix (撤销). */
    public Fix undo(EvaluationForm before) {
        List<Piece> back = before.pieces().stream()
                .filter(piece -> touched().contains(piece.id()))
                .toList();
        Set<PieceId> gone = touched();
        back.forEach(piece -> gone.remove(piece.id()));
        return new Fix(Sentence.of("fix.undo"), back, List.copyOf(gone));
    }

    /** Whether the form still says what the fix made of it; once somebody has written there again, an undo would lose their words. */
    public boolean stands(EvaluationForm form) {
        List<Piece> pieces = form.pieces();
        return pieces.containsAll(saved) && pieces.stream().noneMatch(piece -> removed.contains(piece.id()));
    }

    private Set<PieceId> touched() {
        Set<PieceId> ids = new HashSet<>(removed);
        saved.forEach(piece -> ids.add(piece.id()));
        return ids;
    }
}
