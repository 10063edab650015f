package org.hengping.ui.form;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Refusal;

/** Changed and removed pieces of the draft that are not stored yet; the last change of a piece counts. */
final class UnsavedPieces implements Unsaved {

    private final LiveForm form;
    private final Map<PieceId, Optional<Piece>> open = new LinkedHashMap<>();
    private final Map<PieceId, Long> written = new HashMap<>();
    private final Set<PieceId> refused = new HashSet<>();
    private final ValueSignal<Map<PieceId, Optional<Piece>>> asked = new ValueSignal<>(Map.of());

    UnsavedPieces(LiveForm form) {
        this.form = form;
    }

    /** What the person is asked about waits for the answer, whatever is typed there meanwhile. */
    void add(List<? extends Piece> saved, List<PieceId> removed) {
        Map<PieceId, Optional<Piece>> waiting = new LinkedHashMap<>(asked.peek());
        saved.forEach(piece -> (waiting.containsKey(piece.id()) ? waiting : open).put(piece.id(), Optional.of(piece)));
        removed.forEach(id -> (waiting.containsKey(id) ? waiting : open).put(id, Optional.empty()));
        asked.set(waiting);
    }

    /** What this person has typed where others have saved; empty where a piece is to be removed. */
    Signal<Map<PieceId, Optional<Piece>>> asked() {
        return asked.asReadonly();
    }

    /** The person has chosen. @param mine whether what this person typed is to be stored, as it is by now */
    void answer(boolean mine) {
        if (mine) {
            open.putAll(asked.peek());
        }
        asked.set(Map.of());
    }

    @Override
    public boolean empty() {
        return open.isEmpty() && asked.peek().isEmpty();
    }

    /** Whether nothing waits but these. */
    boolean only(Set<PieceId> typed) {
        return typed.containsAll(open.keySet())
                && typed.containsAll(asked.peek().keySet());
    }

    Fate fate(PieceId piece) {
        return asked.peek().containsKey(piece)
                ? Fate.ASKED
                : refused.contains(piece) ? Fate.REFUSED : open.containsKey(piece) ? Fate.WAITING : Fate.STORED;
    }

    @Override
    public boolean store() {
        if (open.isEmpty()) {
            return asked.peek().isEmpty();
        }
        try {
            form.store(changes());
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
                form.show(form.now().sheet().form());
            }
            throw refusal;
        }
    }

    /** Where an answer of the database was lost on its way, the others who saved meanwhile were this person. */
    private boolean ask() {
        form.read();
        Map<PieceId, Optional<Piece>> waiting = new LinkedHashMap<>(asked.peek());
        boolean mineAlready = changes().isEmpty();
        if (!mineAlready) {
            waiting.putAll(open);
        }
        open.clear();
        asked.set(waiting);
        return waiting.isEmpty();
    }

    @Override
    public void show() {
        Map<PieceId, Piece> pieces = new LinkedHashMap<>();
        form.now().form().pieces().forEach(piece -> pieces.put(piece.id(), piece));
        open.forEach((id, piece) -> {
            if (piece.isPresent()) {
                pieces.put(id, piece.get());
            } else {
                pieces.remove(id);
            }
        });
        form.show(EvaluationForm.of(pieces.values()));
    }

    /** Whether nobody but this screen has saved the piece since. */
    boolean ours(PieceId piece, long since) {
        long now = revision(piece);
        return now <= since || now == written.getOrDefault(piece, Draft.ABSENT);
    }

    private long revision(PieceId piece) {
        return form.draft().revision(piece);
    }

    private List<Change> changes() {
        List<PieceId> removed = open.entrySet().stream()
                .filter(change -> change.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return new Changes(form.draft(), form.now().form()).of(saved(), removed);
    }

    private List<Piece> saved() {
        return open.values().stream().flatMap(Optional::stream).toList();
    }
}
