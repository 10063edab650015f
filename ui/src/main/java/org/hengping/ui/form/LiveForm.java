package org.hengping.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.hengping.workflow.road.Receiver;
import org.jspecify.annotations.Nullable;

/** One form on one screen: its state, what reads and stores it, and what is open beside it. What is shown follows the state, while it can be seen. */
final class LiveForm {

    private final long person;
    private final long evaluationId;
    private final UseCases useCases;
    private final ValueSignal<FormState> state;
    private final ValueSignal<Opened> opened = new ValueSignal<>(Opened.NOTHING);
    private final ValueSignal<Integer> afresh = new ValueSignal<>(0);
    private @Nullable Instant savedAt;

    LiveForm(long person, long evaluationId, UseCases useCases) {
        this.person = person;
        this.evaluationId = evaluationId;
        this.useCases = useCases;
        state = new ValueSignal<>(FormState.of(useCases.filling().consulting().open(person, evaluationId)));
    }

    long person() {
        return person;
    }

    long id() {
        return evaluationId;
    }

    UseCases useCases() {
        return useCases;
    }

    /** The form at this moment. */
    FormState now() {
        return state.peek();
    }

    /** Shows something of the form, and again after every change, while it can be seen. */
    void follow(Component shown, Consumer<FormState> show) {
        Signal.effect(shown, () -> show.accept(state.get()));
    }

    /** Shows what is open, and again whenever something else is opened. */
    void followOpened(Component shown, Consumer<Opened> show) {
        Signal.effect(shown, () -> show.accept(opened.get()));
    }

    /** Fills fields again after something other than typing has changed what they say; fields that are not seen then, once they are. */
    void followAfresh(Component fields, Runnable fill) {
        AtomicInteger filled = new AtomicInteger(afresh.peek());
        Signal.effect(fields, () -> {
            int now = afresh.get();
            if (filled.getAndSet(now) != now) {
                fill.run();
            }
        });
    }

    void open(PieceId piece) {
        opened.set(opened.peek().then(piece, false));
    }

    /** Opens the place where a fix was taken, or taken back, with the keyboard where it can be undone. */
    void openMended(PieceId piece) {
        opened.set(opened.peek().then(piece, true));
    }

    void close() {
        opened.set(opened.peek().then(null, false));
    }

    /** Fields keep what a person types; this fills them again with what is stored, and with what is typed and not stored. */
    void fillAfresh() {
        afresh.set(afresh.peek() + 1);
    }

    /** When this person last saved something on this screen. */
    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    long draftRevision() {
        return draft().revision();
    }

    Draft draft() {
        return Objects.requireNonNull(now().sheet().draft());
    }

    Version.Seen seen() {
        return Objects.requireNonNull(now().sheet().version()).seen();
    }

    /** Reads everything afresh, and shows it as it is stored. */
    void read() {
        state.set(FormState.of(useCases.filling().consulting().open(person, evaluationId)));
    }

    /** Shows the form as this person has written it, stored or not. */
    void show(EvaluationForm written) {
        state.set(now().written(written));
    }

    /** Shows the review sheet as this officer has decided it, stored or not. */
    void show(ReviewSheet decided) {
        state.set(now().reviewed(decided));
    }

    /** Stores changes of the draft, all or none. */
    void store(List<Change> changes) {
        if (!changes.isEmpty()) {
            accept(useCases.filling().drafting().save(person, evaluationId, changes));
        }
    }

    /** Stores the review sheet. */
    void store(ReviewSheet changed) {
        reviewed(useCases.judging().reviewSheets().save(person, seen(), changed));
    }

    void attach(@Nullable Integer row, String name, Path file) {
        accept(useCases.filling().attaching().attach(person, evaluationId, row, name, file));
    }

    void download(String sha256, Receiver to) throws IOException {
        useCases.filling().attaching().content(person, evaluationId, sha256, to);
    }

    /** One act on everything that is undecided, as it is listed. */
    void decideAll(DecidingAll act, String reason) {
        long revision = now().sheet().reviewSheet().revision();
        List<PieceId> listed = now().outcome().open().undecided();
        reviewed(act.decide(useCases.judging().reviewSheets(), person, evaluationId, seen(), revision, listed, reason));
    }

    private void reviewed(ReviewSheet saved) {
        savedAt = useCases.clock().instant();
        show(saved);
    }

    private void accept(Draft draft) {
        savedAt = useCases.clock().instant();
        state.set(now().drafted(draft));
    }
}
