package org.hengping.core.overdue;

import java.time.Instant;
import org.hengping.core.RecordedTime;
import org.hengping.core.round.DueDays;
import org.jspecify.annotations.Nullable;

/**
 * An extension (延期): other days for one department's form, with reason and grantor. Requested by the department and decided by finance,
 * or granted outright. The latest granted one holds.
 *
 * @param requestedBy the person who asked for it, or who granted it outright
 * @param days the days that hold instead of the round's
 * @param decidedBy name of the officer; empty while requested
 * @param decision what the officer said to it; may be empty where granted
 */
public record Extension(
        long id,
        String districtCode,
        long evaluationId,
        long requestedBy,
        String requestedByName,
        Instant requestedAt,
        String reason,
        DueDays days,
        State state,
        String decidedBy,
        @Nullable Instant decidedAt,
        String decision) {

    /** How far a request has come. */
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED
    }

    /** Decided, when it was asked for at the earliest. */
    public Extension decided(State newState, String officer, Instant at, String said) {
        return new Extension(
                id,
                districtCode,
                evaluationId,
                requestedBy,
                requestedByName,
                requestedAt,
                reason,
                days,
                newState,
                officer,
                RecordedTime.notBefore(at, requestedAt),
                said);
    }
}
