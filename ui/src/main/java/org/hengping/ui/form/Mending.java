package org.hengping.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Fix;
import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/** Takes the fixes (改法) that are proposed, and takes the last one back (撤销) as long as nobody has written there again. */
final class Mending {

    private final FormModel model;
    private Runnable refresh = () -> {};
    private Consumer<PieceId> open = piece -> {};
    private @Nullable Taken last;

    Mending(FormModel model) {
        this.model = model;
    }

    /**
     * Told after every fix and after every undo.
     *
     * @param fields shows anew what the form says
     * @param elsewhere opens the place that is left when a row is gone, and the row when it is back
     */
    void onMended(Runnable fields, Consumer<PieceId> elsewhere) {
        refresh = fields;
        open = elsewhere;
    }

    /** The fix of a finding, made of the form as it is now; without effect where it is no longer the one that was seen. */
    void take(Finding seen) {
        model.findings(seen.place().piece()).stream()
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
            model.change(taken.undo().saved(), taken.undo().removed());
            tell(taken, taken.piece());
        });
    }

    static Optional<Sentence> label(Finding finding) {
        return Optional.ofNullable(finding.fix()).map(Fix::label);
    }

    private void take(Fix fix, PieceId piece) {
        Taken taken = new Taken(fix, fix.undo(model.form()), piece);
        last = taken;
        model.change(fix.saved(), fix.removed());
        tell(taken, taken.shown());
    }

    private void tell(Taken taken, PieceId place) {
        refresh.run();
        if (taken.removes()) {
            open.accept(place);
        }
    }

    private Optional<Taken> standing() {
        return Optional.ofNullable(last).filter(taken -> taken.fix().stands(model.form()));
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
