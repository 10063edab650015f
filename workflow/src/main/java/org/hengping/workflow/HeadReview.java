package org.hengping.workflow;

import org.hengping.core.form.PieceId;
import org.hengping.core.review.Version;
import org.springframework.stereotype.Service;

/** Signing a form, or sending it back: for the head of its department. */
@Service
public class HeadReview {

    /** @param opinion may be empty */
    public void endorse(long by, long evaluationId, Version.Seen seen, String opinion) {
        throw new UnsupportedOperationException();
    }

    /** @param reason never blank */
    public void sendBack(long by, long evaluationId, Version.Seen seen, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Leaves a remark on a piece of the version. */
    public void remark(long by, long evaluationId, Version.Seen seen, PieceId piece, String text) {
        throw new UnsupportedOperationException();
    }
}
