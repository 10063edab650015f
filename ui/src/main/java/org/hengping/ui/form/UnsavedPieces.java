package org.hengping.ui.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Refusal;

/** Changed and removed pieces of the draft that are not stored yet; the last change of a piece counts. */
final class UnsavedPieces implements Unsaved {

    private final FormModel model;
    private final Map<PieceId, Optional<Piece>> open = new LinkedHashMap<>();
    private final Map<PieceId, Long> written = new HashMap<>();
    private final Set<PieceId> refused = new HashSet<>();
    private final Set<PieceId> asked = new HashSet<>();
    private Consumer<List<Piece>> conflict = pieces -> {};

    UnsavedPieces(FormModel model) {
        this.model = model;
    }

    /** Told when somebody else has saved what this person was typing. */
    void onConflict(Consumer<List<Piece>> handler) {
        conflict = handler;
    }

    void add(List<? extends Piece> saved, List<PieceId> removed) {
        saved.forEach(piece -> open.put(piece.id(), Optional.of(piece)));
        removed.forEach(id -> open.put(id, Optional.empty()));
        asked.removeAll(open.keySet());
    }

    /** The person has chosen what the others saved. */
    void giveUp(List<Piece> mine) {
        mine.forEach(piece -> asked.remove(piece.id()));
    }

    @Override
    public boolean empty() {
        return open.isEmpty();
    }

    /** Whether nothing waits but these. */
    boolean only(Set<PieceId> typed) {
        return typed.containsAll(open.keySet());
    }

    Fate fate(PieceId piece) {
        return asked.contains(piece)
                ? Fate.ASKED
                : refused.contains(piece) ? Fate.REFUSED : open.containsKey(piece) ? Fate.WAITING : Fate.STORED;
    }

    @Override
    public boolean store() {
        try {
            model.store(changes());
            open.keySet().forEach(id -> written.put(id, revision(id)));
            refused.removeAll(open.keySet());
            open.clear();
            return true;
        } catch (Refusal.Stale stale) {
            return ask();
        } catch (Refusal refusal) {
            if (!Unsaved.passing(refusal)) {
                refused.addAll(open.keySet());
                open.clear();
                model.show(model.sheet().form());
            }
            throw refusal;
        }
    }

    /** Where an answer of the database was lost on its way, the others who saved meanwhile were this person. */
    private boolean ask() {
        model.read();
        List<Piece> mine = saved();
        boolean mineAlready = changes().isEmpty();
        open.clear();
        if (mineAlready) {
            return true;
        }
        mine.forEach(piece -> asked.add(piece.id()));
        conflict.accept(mine);
        return false;
    }

    @Override
    public void show() {
        Map<PieceId, Piece> pieces = new LinkedHashMap<>();
        model.form().pieces().forEach(piece -> pieces.put(piece.id(), piece));
        open.forEach((id, piece) -> {
            if (piece.isPresent()) {
                pieces.put(id, piece.get());
            } else {
                pieces.remove(id);
            }
        });
        model.show(EvaluationForm.of(pieces.values()));
    }

    /** Whether nobody but this screen has saved the piece since. */
    boolean ours(PieceId piece, long since) {
        long now = revision(piece);
        return now <= since || now == written.getOrDefault(piece, Draft.ABSENT);
    }

    private long revision(PieceId piece) {
        return Objects.requireNonNull(model.sheet().draft()).revision(piece);
    }

    private List<Change> changes() {
        List<PieceId> removed = open.entrySet().stream()
                .filter(change -> change.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return new Changes(Objects.requireNonNull(model.sheet().draft()), model.form()).of(saved(), removed);
    }

    private List<Piece> saved() {
        return open.values().stream().flatMap(Optional::stream).toList();
    }
}
