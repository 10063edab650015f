package org.hengping.workflow.duty;

/** Where a duty stands today. */
public enum DutyState {
    IN_FORCE,
    TO_COME,
    /** A second person has yet to confirm it. */
    PENDING,
    /** A second person refused it. */
    REFUSED,
    OVER;

    /** Whether it can still be ended. */
    public boolean lasts() {
        return this == IN_FORCE || this == TO_COME || this == PENDING;
    }
}
