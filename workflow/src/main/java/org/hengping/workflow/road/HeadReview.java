package org.hengping.workflow.road;

import org.hengping.core.form.PieceId;
import org.hengping.core.review.Action;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing a form, or sending it back: for the head of its department. */
@Service
@Transactional
public class HeadReview {

    private final Moves moves;
    private final Remarking remarking;

    HeadReview(Moves moves, Remarking remarking) {
        this.moves = moves;
        this.remarking = remarking;
    }

    /** @param opinion may be empty */
    public void endorse(long by, long evaluationId, Version.Seen seen, String opinion) {
        moves.act(by, evaluationId, seen, Action.ENDORSE, opinion);
    }

    /** @param reason never blank */
    public void sendBack(long by, long evaluationId, Version.Seen seen, String reason) {
        moves.act(by, evaluationId, seen, Action.SEND_BACK, reason);
    }

    /** Leaves a remark on a piece of the version. */
    public void remark(long by, long evaluationId, Version.Seen seen, PieceId piece, String text) {
        remarking.remark(by, evaluationId, seen, piece, text, DeskWork.JUDGE);
    }
}
