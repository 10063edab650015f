package org.hengping.workflow;

import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
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

    FinanceReview(
            Gate gate,
            Moves moves,
            Remarking remarking,
            Clocks clocks,
            SelfEvaluations evaluations,
            ReviewSheets sheets,
            ResultKeeping results) {
        this.gate = gate;
        this.moves = moves;
        this.remarking = remarking;
        this.clocks = clocks;
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.results = results;
    }

    /** Another officer than the responsible one takes the review over, or takes it over for somebody absent; logged. */
    public void takeOver(long by, long evaluationId) {
        Entry entry = gate.enter(by, evaluationId);
        gate.takingOver(entry);
        long reviewer = entry.officerSeat().map(Desks::whose).orElseThrow();
        evaluations.store(entry.evaluation().reviewedBy(reviewer));
        clocks.takeOver(entry, reviewer);
        moves.note(entry, Role.FINANCE_OFFICER, Act.TAKE_OVER, "");
    }

    /**
     * Saves the review sheet: reviewed scores, accepted or rejected answers, 不适用 decisions.
     *
     * @param sheet as the officer wants it; its revision is the one seen
     * @return the sheet as it is now
     */
    public ReviewSheet save(long by, Version.Seen seen, ReviewSheet sheet) {
        Entry entry = gate.enter(by, sheet.evaluationId());
        gate.working(entry, Stage.FINANCE_REVIEW, Role.FINANCE_OFFICER, Sentence.of("refusal.notYourDesk"));
        Version version = moves.version(entry);
        gate.seen(version, seen);
        ReviewSheet open = new ReviewSheet(
                sheet.evaluationId(), version.number(), sheet.scores(), sheet.decisions(), sheet.revision(), null);
        SheetChecks.acceptable(open, version, entry.round().ruleSet());
        sheets.save(open);
        return sheets.find(sheet.evaluationId(), version.number());
    }

    /** Leaves a remark on a piece of the version. */
    public void remark(long by, long evaluationId, Version.Seen seen, PieceId piece, String text) {
        remarking.remark(by, evaluationId, seen, piece, text, Stage.FINANCE_REVIEW, Role.FINANCE_OFFICER);
    }

    /**
     * Approves, and freezes the review sheet. Answers without a decision are accepted by it.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     */
    public void approve(long by, long evaluationId, Version.Seen seen, long sheetRevision, String opinion) {
        Entry entry = gate.enter(by, evaluationId);
        Route.Step step = gate.step(entry, Action.APPROVE);
        Version version = moves.version(entry);
        gate.seen(version, seen);
        ReviewSheet sheet = sheets.find(evaluationId, version.number());
        if (sheet.revision() != sheetRevision) {
            throw new Refusal.Stale();
        }
        gate.reason(Action.APPROVE, opinion);
        SheetChecks.settled(sheet, version);
        String hash = ReviewSheetText.hash(sheet, version.hash());
        sheets.save(new ReviewSheet(
                evaluationId, version.number(), sheet.scores(), sheet.decisions(), sheet.revision(), hash));
        results.approved(entry, version, sheet);
        moves.move(entry, entry.evaluation(), step, version, opinion, hash);
    }

    /** @param reason never blank */
    public void sendBack(long by, long evaluationId, Version.Seen seen, String reason) {
        moves.act(by, evaluationId, seen, Action.SEND_BACK, reason);
    }

    /** Opens an approved or disclosed form again. */
    public void reopen(long by, long evaluationId, Version.Seen seen, String reason) {
        moves.act(by, evaluationId, seen, Action.REOPEN, reason);
    }
}
