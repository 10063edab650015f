package org.hengping.core.integrity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A repair (校正) of a torn form: what stands where is put as the history tells. Wanted by an administrator, done when an auditor agrees.
 *
 * @param reason why, in words; never blank
 * @param decidedByName empty while nobody has decided
 */
public record Repair(
        long id,
        String districtCode,
        long evaluationId,
        long byId,
        String byName,
        Instant at,
        String reason,
        State state,
        String decidedByName,
        @Nullable Instant decidedAt) {

    public Repair {
        at = at.truncatedTo(ChronoUnit.MICROS);
        decidedAt = decidedAt == null ? null : decidedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public Repair decided(boolean agreed, String name, Instant when) {
        return new Repair(
                id,
                districtCode,
                evaluationId,
                byId,
                byName,
                at,
                reason,
                agreed ? State.DONE : State.REFUSED,
                name,
                when);
    }

    /** How it stands. */
    public enum State {
        WANTED,
        DONE,
        REFUSED
    }
}
