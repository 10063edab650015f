package org.hengping.workflow.round;

/** Where something is mended. */
public enum PreflightMend {
    /** In the proposal itself. */
    HERE,
    /** With the people and their duties. */
    PEOPLE,
    /** In the working calendar. */
    CALENDAR,
    /** At the other round. */
    ROUNDS
}
