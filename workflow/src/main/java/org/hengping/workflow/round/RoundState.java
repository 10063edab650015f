package org.hengping.workflow.round;

/** Where a round stands. */
public enum RoundState {
    OPENING,
    OPEN,
    CLOSING,
    CLOSED
}
