package org.hengping.workflow.round;

import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RoundPart.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A round as one line.
 *
 * @param forms those that count: without the exempt ones
 * @param approved approved or disclosed
 * @param late late today
 * @param exempt 免于填报
 * @param opening how far it has been opened; {@code null} where it is open altogether
 * @param closing how far it has been closed; {@code null} where nothing is being closed
 */
public record RoundSums(
        EvaluationRound round,
        int forms,
        int approved,
        int late,
        int exempt,
        @Nullable Progress opening,
        @Nullable Progress closing) {

    /** Where a round stands. */
    public enum State {
        OPENING,
        OPEN,
        CLOSING,
        CLOSED
    }

    public State state() {
        if (round.closed()) {
            return closing == null ? State.CLOSED : State.CLOSING;
        }
        return opening == null ? State.OPEN : State.OPENING;
    }

    /** What is being done in the background; {@code null} where nothing is. */
    public @Nullable Progress running() {
        return opening == null ? closing : opening;
    }
}
