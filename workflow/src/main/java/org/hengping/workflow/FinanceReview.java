package org.hengping.workflow;

import org.hengping.core.form.PieceId;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.springframework.stereotype.Service;

/** Reviewing a form for the finance bureau: for the responsible officer, or another who has taken it over. */
@Service
public class FinanceReview {

    /** Another officer than the responsible one takes the review over; logged. */
    public void takeOver(long by, long evaluationId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves the review sheet: reviewed scores, accepted or rejected answers, 不适用 decisions.
     *
     * @param sheet as the officer wants it; its revision is the one seen
     * @return the sheet as it is now
     */
    public ReviewSheet save(long by, Version.Seen seen, ReviewSheet sheet) {
        throw new UnsupportedOperationException();
    }

    /** Leaves a remark on a piece of the version. */
    public void remark(long by, long evaluationId, Version.Seen seen, PieceId piece, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Approves, and freezes the review sheet.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     */
    public void approve(long by, long evaluationId, Version.Seen seen, long sheetRevision, String opinion) {
        throw new UnsupportedOperationException();
    }

    /** @param reason never blank */
    public void sendBack(long by, long evaluationId, Version.Seen seen, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Opens an approved or disclosed form again. */
    public void reopen(long by, long evaluationId, Version.Seen seen, String reason) {
        throw new UnsupportedOperationException();
    }
}
