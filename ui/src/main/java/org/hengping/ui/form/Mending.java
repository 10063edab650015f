package org.hengping.ui.form;

import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Fix;
import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/** Takes the fixes (改法) that are proposed, and takes the last one back (撤销) as long as nobody has written there again. */
final class Mending {

    private final LiveForm form;
    private final Saving saving;
    private @Nullable Taken last;

    Mending(LiveForm form, Saving saving) {
        this.form = form;
        this.saving = saving;
    }

    /** The fix of a finding, made of the form as it is now; without effect where it is no longer the one that was seen. */
    void take(Finding seen) {
        form.now().findings(seen.place().piece()).stream()
                .filter(now -> now.key().equals(seen.key()) && label(now).equals(label(seen)))
                .flatMap(now -> Optional.ofNullable(now.fix()).stream())
                .findFirst()
                .ifPresent(fix -> take(fix, seen.place().piece()));
    }

    /** What was done last, where it was done at this piece and can still be undone. */
    Optional<Sentence> done(PieceId piece) {
        return standing().filter(taken -> taken.shown().equals(piece)).map(taken -> taken.fix()
                .label());
    }

    void undo() {
        standing().ifPresent(taken -> {
            last = null;
            saving.change(taken.undo().saved(), taken.undo().removed());
            tell(taken, taken.piece());
        });
    }

    static Optional<Sentence> label(Finding finding) {
        return Optional.ofNullable(finding.fix()).map(Fix::label);
    }

    private void take(Fix fix, PieceId piece) {
        Taken taken = new Taken(fix, fix.undo(form.now().form()), piece);
        last = taken;
        saving.change(fix.saved(), fix.removed());
        tell(taken, taken.shown());
    }

    /** The fields say it anew; where a row is gone, the place that is left is opened, and the row when it is back. */
    private void tell(Taken taken, PieceId place) {
        form.fillAfresh();
        if (taken.removes()) {
            form.openMended(place);
        }
    }

    private Optional<Taken> standing() {
        return Optional.ofNullable(last)
                .filter(taken -> taken.fix().stands(form.now().form()));
    }

    /** A fix that was taken at a piece, and what brings back what was there. */
    private record Taken(Fix fix, Fix undo, PieceId piece) {

        boolean removes() {
            return !fix.removed().isEmpty();
        }

        /** Where it can be undone: a row that is gone is missed among the rows. */
        PieceId shown() {
            return removes() ? PieceId.ROWS : piece;
        }
    }
}
