package org.hengping.workflow.road;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.Deed;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.TextLimit;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing a form for the finance bureau: for the responsible officer, or another who has taken it over. */
@Service
@Transactional
public class FinanceReview {

    private final Gate gate;
    private final Moves moves;
    private final Remarking remarking;
    private final Clocks clocks;
    private final SelfEvaluations evaluations;
    private final ReviewSheets sheets;
    private final ResultKeeping results;
    private final Hearing hearing;

    FinanceReview(
            Gate gate,
            Moves moves,
            Remarking remarking,
            Clocks clocks,
            SelfEvaluations evaluations,
            ReviewSheets sheets,
            ResultKeeping results,
            Hearing hearing) {
        this.gate = gate;
        this.moves = moves;
        this.remarking = remarking;
        this.clocks = clocks;
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.results = results;
        this.hearing = hearing;
    }

    /** Another officer than the responsible one takes the review over, or takes it over for somebody absent; logged. */
    public void takeOver(long by, long evaluationId) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, DeskWork.TAKE_OVER, "", Matter.NONE);
        long reviewer = entry.officer().map(Hand::whose).orElseThrow();
        evaluations.store(entry.evaluation().reviewedBy(reviewer));
        clocks.takeOver(entry, reviewer);
        moves.note(entry, Role.FINANCE_OFFICER, Act.TAKE_OVER, "");
    }

    /**
     * Saves the review sheet: decided scores, accepted or rejected answers, 不适用 decisions.
     *
     * @param sheet as the officer wants it; its revision is the one seen
     * @return the sheet as it is now
     */
    public ReviewSheet save(long by, Version.Seen seen, ReviewSheet sheet) {
        return store(reviewing(by, sheet.evaluationId(), seen), sheet);
    }

    /**
     * 一并采纳说明: accepts every open answer of the form in one act; the claims they explain stand. Recorded row by row.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     * @param listed what the officer had before their eyes: all that is undecided
     * @param reason one for all; never blank
     * @return the sheet as it is now
     * @throws Refusal.Stale where something else is undecided than what was listed
     */
    public ReviewSheet acceptAnswers(
            long by, long evaluationId, Version.Seen seen, long sheetRevision, List<PieceId> listed, String reason) {
        TextLimit.OPINION.holdReason(reason);
        Reviewed form = listed(by, evaluationId, seen, sheetRevision, listed, reason);
        return store(form, form.outcome().acceptingAnswers(form.sheet(), reason.strip()));
    }

    /**
     * 差异均按计算得分: takes the computed score for every claim above it, in one act. Recorded row by row.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     * @param listed what the officer had before their eyes: all that is undecided
     * @param reason one for all; may be blank, since the rule's sentence gives it for each
     * @return the sheet as it is now
     * @throws Refusal.Stale where something else is undecided than what was listed
     */
    public ReviewSheet takeComputed(
            long by, long evaluationId, Version.Seen seen, long sheetRevision, List<PieceId> listed, String reason) {
        Reviewed form = listed(by, evaluationId, seen, sheetRevision, listed, reason);
        return store(form, form.outcome().takingComputed(form.sheet(), reason.strip()));
    }

    /** Leaves a remark on a piece of the version. */
    public void remark(long by, long evaluationId, Version.Seen seen, PieceId piece, String text) {
        remarking.remark(by, evaluationId, seen, piece, text, DeskWork.REVIEW);
    }

    /**
     * Approves, and freezes the review sheet with what the review came to.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     * @throws Refusal.Unsettled where a claim above the computed score, an answer or a 不适用 is undecided, or something was rejected
     */
    public void approve(long by, long evaluationId, Version.Seen seen, long sheetRevision, String opinion) {
        Entry entry = gate.enter(by, evaluationId);
        Optional<Reviewed> onDesk = onDesk(entry);
        Matter matter = onDesk.map(form -> form.matter(seen, sheetRevision)).orElse(Matter.asSeen(false));
        Route.Step step = gate.pass(entry, Action.APPROVE, opinion, matter);
        Reviewed form = onDesk.orElseThrow();
        ReviewSheet frozen = ReviewSheetText.frozen(
                form.sheet(),
                Objects.requireNonNull(form.outcome().verdict()),
                form.version().hash());
        sheets.save(frozen);
        results.approved(entry, form.version(), frozen);
        hearing.begin(entry, form.version(), form.outcome());
        Deed deed = Deed.freezing(step, opinion, Objects.requireNonNull(frozen.hash()));
        moves.move(entry, entry.evaluation(), step, form.version(), deed);
    }

    /** @param reason never blank */
    public void sendBack(long by, long evaluationId, Version.Seen seen, String reason) {
        moves.act(by, evaluationId, seen, Action.SEND_BACK, reason);
    }

    /** Opens an approved or disclosed form again. */
    public void reopen(long by, long evaluationId, Version.Seen seen, String reason) {
        moves.act(by, evaluationId, seen, Action.REOPEN, reason);
    }

    private Reviewed reviewing(long by, long evaluationId, Version.Seen seen) {
        Entry entry = gate.enter(by, evaluationId);
        Optional<Reviewed> onDesk = onDesk(entry);
        Matter matter = onDesk.map(form -> form.matter(seen)).orElse(Matter.asSeen(false));
        gate.pass(entry, DeskWork.REVIEW, "", matter);
        return onDesk.orElseThrow();
    }

    private Reviewed listed(
            long by, long evaluationId, Version.Seen seen, long sheetRevision, List<PieceId> listed, String reason) {
        Reviewed form = reviewing(by, evaluationId, seen);
        boolean same = form.outcome().open().undecided().equals(listed);
        if (form.sheet().revision() != sheetRevision || !same) {
            throw new Refusal.Stale();
        }
        SheetChecks.LONGEST_REASON.hold(reason);
        return form;
    }

    /** Empty where nothing was handed in yet. */
    private Optional<Reviewed> onDesk(Entry entry) {
        return moves.latest(entry.evaluation())
                .map(version -> new Reviewed(
                        version, results.judgment(version), sheets.find(version.evaluationId(), version.number())));
    }

    private ReviewSheet store(Reviewed form, ReviewSheet wanted) {
        Version version = form.version();
        ReviewSheet open = new ReviewSheet(
                version.evaluationId(),
                version.number(),
                wanted.scores(),
                wanted.decisions(),
                null,
                wanted.revision(),
                null);
        SheetChecks.acceptable(open, form.sheet(), form.outcome());
        sheets.save(open);
        return sheets.find(version.evaluationId(), version.number());
    }
}
