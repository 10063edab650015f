package org.hengping.core.integrity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A repair (校正) of a torn form: what stands where is put as the history tells. Wanted by an administrator, done when an auditor agrees.
 *
 * @param wish who wanted it, when, and why
 * @param decidedByName empty while nobody has decided
 */
public record Repair(
        long id,
        String districtCode,
        long evaluationId,
        Wish wish,
        State state,
        String decidedByName,
        @Nullable Instant decidedAt) {

    public Repair {
        decidedAt = decidedAt == null ? null : decidedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Who wanted a repair, and why.
     *
     * @param byName as it was on the day
     * @param reason why, in words; never blank
     */
    public record Wish(long byId, String byName, Instant at, String reason) {
        public Wish {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    public long byId() {
        return wish.byId();
    }

    public String byName() {
        return wish.byName();
    }

    public Instant at() {
        return wish.at();
    }

    public String reason() {
        return wish.reason();
    }

    public Repair decided(boolean agreed, String name, Instant when) {
        return new Repair(id, districtCode, evaluationId, wish, agreed ? State.DONE : State.REFUSED, name, when);
    }

    /** How it stands. */
    public enum State {
        WANTED,
        DONE,
        REFUSED
    }
}
