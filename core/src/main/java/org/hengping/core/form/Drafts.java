package org.hengping.core.form;

import java.util.List;
import org.hengping.core.organization.Hand;

/** The drafts of the self-evaluations. Whoever calls holds the lock on the evaluation. */
public interface Drafts {

    /** The draft of an evaluation; empty, at revision 0, where nothing was saved yet. */
    Draft find(long evaluationId);

    /**
     * Stores the changes, all at the new revision. The caller has compared what was seen.
     *
     * @param by who saves them, and for whom
     */
    void save(long evaluationId, long revision, List<Change> changes, Hand by);
}
