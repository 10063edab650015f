package org.hengping.workflow;

import java.util.List;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.review.Version;
import org.springframework.stereotype.Service;

/** Filling in a form and handing it in: for the preparers of its department. */
@Service
public class Drafting {

    /**
     * Saves changes, all or none.
     *
     * @return the draft as it is now
     * @throws org.hengping.core.review.Refusal.Stale where a piece was saved by somebody else since it was seen
     */
    public Draft save(long by, long evaluationId, List<Change> changes) {
        throw new UnsupportedOperationException();
    }

    /**
     * Hands the draft in: freezes it as the next version and puts it on the head's desk.
     *
     * @param draftRevision the revision of the draft the person saw
     * @param whyUnchanged why nothing had to change; needed only where the draft equals the version sent back
     */
    public Version submit(long by, long evaluationId, long draftRevision, String whyUnchanged) {
        throw new UnsupportedOperationException();
    }

    /** Takes it back from the head's desk. */
    public void withdraw(long by, long evaluationId, Version.Seen seen) {
        throw new UnsupportedOperationException();
    }

    /** Marks a remark as done. */
    public void resolve(long by, long evaluationId, long remarkId) {
        throw new UnsupportedOperationException();
    }
}
