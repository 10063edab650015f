package org.hengping.core.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The history of the evaluations: append-only. */
public interface HistoryEntries {

    void append(HistoryEntry entry);

    /** Many at once, of different evaluations. */
    void appendAll(List<HistoryEntry> entries);

    /** The last one of an evaluation; empty where there is none. */
    Optional<HistoryEntry> last(long evaluationId);

    /** All of an evaluation, the first one first. */
    List<HistoryEntry> all(long evaluationId);

    /** The entries by which the latest versions of these evaluations were signed (审签), in no particular order. */
    List<HistoryEntry> endorsements(Set<Long> evaluationIds);

    /** What a person did in a district, the latest first, at most so many; that a round was opened for a form is not counted. */
    List<HistoryEntry> by(String districtCode, long actorId, int limit);
}
