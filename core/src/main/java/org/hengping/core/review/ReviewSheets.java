package org.hengping.core.review;

/** The review sheets, one per version. */
public interface ReviewSheets {

    /** The sheet of a version; a blank one where nothing was decided yet. */
    ReviewSheet find(long evaluationId, int version);

    /**
     * Stores the sheet at the next revision.
     *
     * @throws Refusal.Stale where somebody else has saved it since it was read
     */
    void save(ReviewSheet sheet);
}
