package org.hengping.core.overdue;

import java.time.Instant;
import org.hengping.core.RecordedTime;
import org.hengping.core.round.DueDays;
import org.jspecify.annotations.Nullable;

/**
 * An extension (延期): other days for one department's form, with reason and grantor. Requested by the department and decided by finance,
 * or granted outright. The latest granted one holds.
 *
 * @param days the days that hold instead of the round's
 */
public record Extension(
        long id, String districtCode, long evaluationId, Request request, DueDays days, State state, Answer answer) {

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
                request,
                days,
                newState,
                new Answer(officer, RecordedTime.notBefore(at, requestedAt()), said));
    }

    public long requestedBy() {
        return request.requestedBy;
    }

    public String requestedByName() {
        return request.requestedByName;
    }

    public Instant requestedAt() {
        return request.requestedAt;
    }

    public String reason() {
        return request.reason;
    }

    public String decidedBy() {
        return answer.decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return answer.decidedAt;
    }

    public String decision() {
        return answer.decision;
    }

    /**
     * Who asked, when and why.
     *
     * @param requestedBy the person who asked for it, or who granted it outright
     */
    public record Request(long requestedBy, String requestedByName, Instant requestedAt, String reason) {}

    /**
     * What finance said to it.
     *
     * @param decidedBy name of the officer; empty while requested
     * @param decidedAt {@code null} while requested
     * @param decision in words; may be empty where granted
     */
    public record Answer(String decidedBy, @Nullable Instant decidedAt, String decision) {

        /** While it waits for a decision. */
        public static final Answer NONE = new Answer("", null, "");
    }
}
