package org.hengping.ui.form;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hengping.core.findings.Finding;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.hengping.core.scoring.FormScore;
import org.hengping.ui.part.Phrasing;
import org.hengping.workflow.road.Receiver;
import org.hengping.workflow.road.Sheet;
import org.jspecify.annotations.Nullable;

/** The form in front of a person, as the parts of its screen know it: what is shown, and the way every change is saved. */
final class FormModel {

    private final LiveForm live;
    private final Telling telling;
    private final Saving saving;
    private final Typing typing;
    private final Mending mending;

    FormModel(long person, long evaluationId, UseCases useCases) {
        live = new LiveForm(person, evaluationId, useCases);
        telling = new Telling(() -> report().told());
        saving = new Saving(live, telling);
        typing = new Typing(live, saving, telling);
        mending = new Mending(live, saving);
    }

    /** Its state, and what is open beside it. */
    LiveForm live() {
        return live;
    }

    /** How what is entered gets stored. */
    Saving saving() {
        return saving;
    }

    /** What has become of what was typed. */
    Typing typing() {
        return typing;
    }

    Mending mending() {
        return mending;
    }

    Telling telling() {
        return telling;
    }

    /** What the browser is told of it. */
    SavedReport report() {
        return new SavedReport(live, saving, typing, useCases().keeping());
    }

    FormFacts facts() {
        return new FormFacts(useCases(), person(), live.id());
    }

    Phrasing phrasing() {
        return new Phrasing(useCases().filling().phrases(), person());
    }

    long person() {
        return live.person();
    }

    UseCases useCases() {
        return live.useCases();
    }

    Sheet sheet() {
        return live.now().sheet();
    }

    EvaluationForm form() {
        return live.now().form();
    }

    FormScore score() {
        return live.now().score();
    }

    /** Its results, and how every row came to its score. */
    Outcome outcome() {
        return live.now().outcome();
    }

    List<Finding> findings() {
        return live.now().findings();
    }

    List<Finding> findings(PieceId piece) {
        return live.now().findings(piece);
    }

    List<Finding> blocking() {
        return live.now().blocking();
    }

    boolean editable() {
        return live.now().editable();
    }

    boolean reviewing() {
        return live.now().reviewing();
    }

    Version.Seen seen() {
        return live.seen();
    }

    /** Opens a row, or a part of the form, beside it. */
    void open(PieceId piece) {
        live.open(piece);
    }

    void close() {
        live.close();
    }

    void save(Piece... pieces) {
        change(List.of(pieces), List.of());
    }

    void remove(PieceId piece) {
        change(List.of(), List.of(piece));
    }

    /**
     * Saves what differs from what is stored; a piece that somebody else has saved meanwhile is the person's to decide.
     *
     * @return whether it is stored
     */
    boolean change(List<? extends Piece> saved, List<PieceId> removed) {
        return saving.change(saved, removed);
    }

    /**
     * The same for what makes sense only as a whole.
     *
     * @throws Refusal.Stale where somebody else has saved one of the pieces meanwhile; nothing is saved then
     */
    void changeAtOnce(List<? extends Piece> saved, List<PieceId> removed) {
        live.store(new Changes(live.draft(), form()).of(saved, removed));
    }

    void attach(@Nullable Integer row, String name, Path file) {
        if (live.draft().pieces().isEmpty()) {
            save(form().header());
        }
        live.attach(row, name, file);
    }

    void download(String sha256, Receiver to) throws IOException {
        live.download(sha256, to);
    }

    /** Marks a remark as done. */
    void resolve(long remarkId) {
        saving.act(
                () -> useCases().filling().drafting().resolve(person(), live.id(), remarkId),
                () -> sheet().remarks().stream()
                        .anyMatch(remark -> remark.id() == remarkId && remark.resolvedAt() != null),
                () -> {});
    }

    /** Decides something on the review sheet, and saves it. */
    void review(PieceId piece, UnaryOperator<ReviewSheet> how) {
        saving.decide(piece, how);
    }

    /** One act on everything that is undecided, as it is listed. */
    void decideAll(DecidingAll act, String reason) {
        live.decideAll(act, reason);
    }

    /** The form has moved: whatever was noted here is done with, and the screen becomes another one, with other lens and other buttons. */
    void moved() {
        typing.moved();
        reopen();
    }

    /** Opens the form anew, as it stands by now. */
    void reopen() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
