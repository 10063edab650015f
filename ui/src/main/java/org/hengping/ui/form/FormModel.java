package org.hengping.ui.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hengping.core.findings.Blocking;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.scoring.FormScore;
import org.hengping.ui.part.Phrasing;
import org.hengping.workflow.road.Lens;
import org.hengping.workflow.road.Receiver;
import org.hengping.workflow.road.Sheet;
import org.jspecify.annotations.Nullable;

/** The form in front of a person: what is stored, what follows from it, and the way every change is saved. */
final class FormModel {

    private final long person;
    private final long evaluationId;
    private final UseCases useCases;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Mending mending = new Mending(this);
    private final Saving saving;
    private final Typing typing = new Typing(this);
    private Sheet sheet;
    private EvaluationForm form;
    private JudgedForm judged;
    private Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    FormModel(long person, long evaluationId, UseCases useCases) {
        this.person = person;
        this.evaluationId = evaluationId;
        this.useCases = useCases;
        saving = new Saving(evaluationId, this);
        sheet = useCases.consulting().open(person, evaluationId);
        form = sheet.form();
        judge();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** How what is entered gets stored. */
    Saving saving() {
        return saving;
    }

    Mending mending() {
        return mending;
    }

    long person() {
        return person;
    }

    /** What has become of what was typed. */
    Typing typing() {
        return typing;
    }

    FormFacts facts() {
        return new FormFacts(useCases, person, evaluationId);
    }

    Phrasing phrasing() {
        return new Phrasing(useCases.phrases(), person);
    }

    Sheet sheet() {
        return sheet;
    }

    EvaluationForm form() {
        return form;
    }

    FormScore score() {
        return judged.score();
    }

    /** Its results, and how every row came to its score. */
    Outcome outcome() {
        return outcome;
    }

    List<Finding> findings() {
        return judged.findings();
    }

    List<Finding> findings(PieceId piece) {
        return findings().stream()
                .filter(finding -> finding.place().piece().equals(piece))
                .toList();
    }

    List<Finding> blocking() {
        return Blocking.of(form, findings());
    }

    boolean editable() {
        return sheet.lens() == Lens.FILL_IN;
    }

    boolean reviewing() {
        return sheet.lens() == Lens.REVIEW;
    }

    long draftRevision() {
        return Objects.requireNonNull(sheet.draft()).revision();
    }

    Version.Seen seen() {
        return Objects.requireNonNull(sheet.version()).seen();
    }

    /** Reads everything afresh; what this person has written and is not stored yet stays. */
    void load() {
        read();
        saving.showUnsaved();
    }

    /** Reads everything afresh, and shows it as it is stored. */
    void read() {
        sheet = useCases.consulting().open(person, evaluationId);
        show(sheet.form());
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
        store(new Changes(Objects.requireNonNull(sheet.draft()), form).of(saved, removed));
    }

    /** Stores changes of the draft, all or none. */
    void store(List<Change> changes) {
        if (!changes.isEmpty()) {
            accept(useCases.drafting().save(person, evaluationId, changes));
        }
    }

    void attach(@Nullable Integer row, String name, Path file) {
        if (Objects.requireNonNull(sheet.draft()).pieces().isEmpty()) {
            save(form.header());
        }
        accept(useCases.attaching().attach(person, evaluationId, row, name, file));
    }

    void download(String sha256, Receiver to) throws IOException {
        useCases.attaching().content(person, evaluationId, sha256, to);
    }

    /** Marks a remark as done. */
    void resolve(long remarkId) {
        saving.act(
                () -> useCases.drafting().resolve(person, evaluationId, remarkId),
                () -> sheet.remarks().stream()
                        .anyMatch(remark -> remark.id() == remarkId && remark.resolvedAt() != null),
                () -> {});
    }

    /** Decides something on the review sheet, and saves it. */
    void review(PieceId piece, UnaryOperator<ReviewSheet> how) {
        saving.decide(piece, how);
    }

    /** Stores the review sheet. */
    void store(ReviewSheet changed) {
        reviewed(useCases.reviewSheets().save(person, seen(), changed));
    }

    /** One act on everything that is undecided, as it is listed. */
    void decideAll(DecidingAll act, String reason) {
        long revision = sheet.reviewSheet().revision();
        List<PieceId> listed = outcome.open().undecided();
        reviewed(act.decide(useCases.reviewSheets(), person, evaluationId, seen(), revision, listed, reason));
    }

    private void reviewed(ReviewSheet saved) {
        saving.saved(useCases.clock().instant());
        show(saved);
    }

    private void accept(Draft draft) {
        sheet = sheet.drafted(draft);
        saving.saved(useCases.clock().instant());
        show(draft.form());
    }

    /** Shows the form as this person has written it, stored or not. */
    void show(EvaluationForm shown) {
        form = shown;
        judge();
        listeners.forEach(Runnable::run);
    }

    /** Shows the review sheet as this officer has decided it, stored or not. */
    void show(ReviewSheet decided) {
        sheet = sheet.reviewed(decided);
        outcome = sheet.outcome();
        listeners.forEach(Runnable::run);
    }

    /** A draft is judged as it stands now; what was frozen has been judged, once. */
    private void judge() {
        EvaluationRound round = sheet.round();
        Judgment frozen = sheet.draft() == null ? sheet.judgment() : null;
        judged = frozen == null ? JudgedForm.of(form, round.ruleSet(), round.fiscalYear()) : frozen.judged(form);
        outcome = frozen == null ? Outcome.ofDraft(judged) : sheet.outcome();
    }
}
