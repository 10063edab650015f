package org.hengping.workflow.road;

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
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluations;
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
    private final ReviewDesk desk;
    private final Hearing hearing;

    FinanceReview(
            Gate gate,
            Moves moves,
            Remarking remarking,
            Clocks clocks,
            SelfEvaluations evaluations,
            ReviewDesk desk,
            Hearing hearing) {
        this.gate = gate;
        this.moves = moves;
        this.remarking = remarking;
        this.clocks = clocks;
        this.evaluations = evaluations;
        this.desk = desk;
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
        Optional<Reviewed> onDesk = desk.of(entry);
        Matter matter = onDesk.map(form -> form.matter(seen, sheetRevision)).orElse(Matter.asSeen(false));
        Route.Step step = gate.pass(entry, Action.APPROVE, opinion, matter);
        Reviewed form = onDesk.orElseThrow();
        ReviewSheet frozen = desk.freeze(entry, form);
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
}
