package org.hengping.core.review;

import java.time.Instant;
import java.util.List;

/** The remarks on the forms. */
public interface Remarks {

    void add(Remark remark);

    /** Marks as done; without effect where it is done already or belongs to another evaluation. */
    void resolve(long evaluationId, long remarkId, Instant at);

    /** All of an evaluation, the oldest first. */
    List<Remark> all(long evaluationId);
}
