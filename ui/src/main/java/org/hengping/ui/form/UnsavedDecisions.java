package org.hengping.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;

/** Decisions on the review sheet that are not stored yet. Where another window has decided something else meanwhile, both stand. */
final class UnsavedDecisions implements Unsaved {

    private final LiveForm form;
    private final List<Decided> open = new ArrayList<>();
    private boolean refused;

    UnsavedDecisions(LiveForm form) {
        this.form = form;
    }

    /** @param how the sheet with the decision on the piece; the last one counts */
    void add(PieceId piece, UnaryOperator<ReviewSheet> how) {
        List<Object> before = open.stream()
                .filter(decided -> decided.piece.equals(piece))
                .map(Decided::before)
                .findFirst()
                .orElseGet(() -> on(form.now().sheet().reviewSheet(), piece));
        open.removeIf(decided -> decided.piece.equals(piece));
        open.add(new Decided(piece, how, before));
    }

    @Override
    public boolean empty() {
        return open.isEmpty();
    }

    Fate fate() {
        return refused ? Fate.REFUSED : empty() ? Fate.STORED : Fate.WAITING;
    }

    @Override
    public boolean store() {
        try {
            storeOrMerge();
        } catch (Refusal refusal) {
            throw Unsaved.passing(refusal) ? refusal : refused(refusal);
        }
        open.clear();
        refused = false;
        return true;
    }

    private void storeOrMerge() {
        try {
            form.store(wanted());
        } catch (Refusal.Stale stale) {
            form.read();
            ReviewSheet fresh = form.now().sheet().reviewSheet();
            if (open.stream().noneMatch(decided -> decided.touched(fresh))) {
                form.store(wanted());
            } else if (!wanted().equals(fresh)) {
                throw stale;
            }
        }
    }

    private Refusal refused(Refusal refusal) {
        open.clear();
        refused = true;
        form.read();
        return refusal;
    }

    @Override
    public void show() {
        form.show(wanted());
    }

    private ReviewSheet wanted() {
        ReviewSheet wanted = form.now().sheet().reviewSheet();
        for (Decided decided : open) {
            wanted = decided.how.apply(wanted);
        }
        return wanted;
    }

    private static List<Object> on(ReviewSheet sheet, PieceId piece) {
        return Stream.of(sheet.scores().get(piece), sheet.decisions().get(piece))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    /** @param before what was decided there when this was decided */
    private record Decided(PieceId piece, UnaryOperator<ReviewSheet> how, List<Object> before) {

        boolean touched(ReviewSheet fresh) {
            return !on(fresh, piece).equals(before);
        }
    }
}
