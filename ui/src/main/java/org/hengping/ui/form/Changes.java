package org.hengping.ui.form;

import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;

/** What a save changes in a draft, each piece with the revision at which this person saw it. */
record Changes(Draft draft, EvaluationForm form) {

    /** Only what differs from what is stored. */
    List<Change> of(List<? extends Piece> saved, List<PieceId> removed) {
        Stream<? extends Piece> first = draft.pieces().isEmpty() ? missing(saved).stream() : Stream.empty();
        return Stream.concat(
                        Stream.concat(first, saved.stream())
                                .map(piece -> Change.save(piece, draft.revision(piece.id()))),
                        removed.stream()
                                .filter(id -> draft.pieces().containsKey(id))
                                .map(id -> Change.remove(id, draft.revision(id))))
                .filter(change -> !stored(change))
                .toList();
    }

    /** The first save of a draft stores the rest of the blank form with it. */
    private List<Piece> missing(List<? extends Piece> saved) {
        return form.pieces().stream()
                .filter(piece -> saved.stream().noneMatch(own -> own.id().equals(piece.id())))
                .toList();
    }

    private boolean stored(Change change) {
        Draft.Saved saved = draft.pieces().get(change.id());
        return saved != null && saved.content().equals(change.content());
    }
}
