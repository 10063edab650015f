package org.hengping.core.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Hand;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a form: its pieces, each with the revision (修订号) at which it was last saved.
 *
 * @param revision counts every save of the draft; a piece's revision is the count at its last save
 */
public record Draft(long revision, Map<PieceId, Saved> pieces) {

    /** The revision of a piece that does not exist. */
    public static final long ABSENT = 0;

    public Draft {
        pieces = java.util.Collections.unmodifiableMap(new TreeMap<>(pieces));
    }

    public EvaluationForm form() {
        return EvaluationForm.of(pieces.values().stream().map(Saved::content).toList());
    }

    /** The form of a department; one of which nothing was saved yet is blank but for the department's name. */
    public EvaluationForm form(Department department) {
        return pieces.isEmpty() ? EvaluationForm.blank(department.name()) : form();
    }

    /** The revision of a piece, {@link #ABSENT} where there is none. */
    public long revision(PieceId id) {
        Saved saved = pieces.get(id);
        return saved == null ? ABSENT : saved.revision();
    }

    /** A draft whose pieces were all saved at once. */
    public static Draft of(EvaluationForm form, long revision) {
        Map<PieceId, Saved> pieces = new TreeMap<>();
        List<Piece> all = form.pieces();
        all.forEach(piece -> pieces.put(piece.id(), new Saved(revision, piece, null)));
        return new Draft(revision, pieces);
    }

    /**
     * A piece as it was saved.
     *
     * @param by who saved it last, by whatever way; {@code null} where that was not kept yet
     */
    public record Saved(
            long revision, Piece content, @Nullable Hand by) {}
}
