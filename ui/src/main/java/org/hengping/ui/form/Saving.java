package org.hengping.ui.form;

import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way from the screen to what is stored, for pieces of the draft, decisions and remarks. What could not be stored because something failed
 * is kept, and tried again with growing pauses until it is stored; what is refused is said to the person.
 */
final class Saving {

    private static final Logger LOG = LoggerFactory.getLogger(Saving.class);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final LiveForm form;
    private final Telling telling;
    private final UnsavedPieces pieces;
    private final UnsavedDecisions decisions;
    private final UnsavedActs acts;
    private int failures;

    Saving(LiveForm form, Telling telling) {
        this.form = form;
        this.telling = telling;
        pieces = new UnsavedPieces(form);
        decisions = new UnsavedDecisions(form);
        acts = new UnsavedActs(this::load);
    }

    /** Reads everything afresh; what this person has written and is not stored yet stays. */
    void load() {
        form.read();
        showUnsaved();
    }

    /** @return whether it is stored */
    boolean change(List<? extends Piece> saved, List<PieceId> removed) {
        pieces.add(saved, removed);
        return attempt(pieces);
    }

    /** What this person has typed where others have saved; empty where a piece is to be removed. */
    Signal<Map<PieceId, Optional<Piece>>> asked() {
        return pieces.asked();
    }

    /** The person has chosen. @param mine whether what this person typed is to be stored, as it is by now */
    void answer(boolean mine) {
        pieces.answer(mine);
        attempt(pieces);
    }

    /** @param how the review sheet with the decision on the piece */
    boolean decide(PieceId piece, UnaryOperator<ReviewSheet> how) {
        decisions.add(piece, how);
        return attempt(decisions);
    }

    /**
     * @param store the use case
     * @param stored whether it is there already
     * @param done told when it is there
     */
    boolean act(Runnable store, BooleanSupplier stored, Runnable done) {
        acts.add(store, stored, done);
        return attempt(acts);
    }

    /** Tries all again that could not be stored; the first failure ends it. */
    void again() {
        for (Unsaved waiting : List.of(pieces, decisions, acts)) {
            if (!waiting.empty() && !attempt(waiting)) {
                return;
            }
        }
        telling.soon();
    }

    /** Shows over what is stored what this person has entered and is not. */
    private void showUnsaved() {
        List.of(pieces, decisions, acts).stream()
                .filter(waiting -> !waiting.empty())
                .forEach(Unsaved::show);
    }

    /** Whether nothing waits to be stored. */
    boolean settled() {
        return pieces.empty() && decisions.empty() && acts.empty();
    }

    /** Whether nothing but typed texts waits: decisions, and rows that were added or removed, are no texts. */
    boolean onlyTexts(Set<PieceId> typed) {
        return decisions.empty() && acts.empty() && pieces.only(typed);
    }

    /** Whether nobody but this screen has saved the piece since that revision of the draft. */
    boolean ours(PieceId piece, long since) {
        return pieces.ours(piece, since);
    }

    Fate fate(PieceId piece) {
        return pieces.fate(piece);
    }

    Fate fateOfDecisions() {
        return decisions.fate();
    }

    /** How often saving has failed since it last worked. */
    int failures() {
        return settled() ? 0 : failures;
    }

    /** Before it is tried again: 1, 2, 4 … seconds. */
    Duration pause() {
        Duration pause = Duration.ofSeconds(1L << Math.clamp(failures - 1L, 0, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private boolean attempt(Unsaved what) {
        try {
            boolean stored = what.store();
            failures = settled() ? 0 : failures;
            return stored;
        } catch (RuntimeException failure) {
            if (failure instanceof Refusal refusal && !Unsaved.passing(refusal)) {
                throw refusal;
            }
            failed(failure);
            what.show();
            return false;
        } finally {
            telling.soon();
        }
    }

    /** The whole story once, then one line for each further attempt. */
    private void failed(RuntimeException failure) {
        failures++;
        if (failures == 1) {
            LOG.warn("Form {} could not be saved, and is tried again until it is", form.id(), failure);
        } else {
            LOG.warn("Form {} could not be saved, attempt {}: {}", form.id(), failures, failure.toString());
        }
    }
}
