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

    public RoundState state() {
        if (round.closed()) {
            return closing == null ? RoundState.CLOSED : RoundState.CLOSING;
        }
        return opening == null ? RoundState.OPEN : RoundState.OPENING;
    }

    /** What is being done in the background; {@code null} where nothing is. */
    public @Nullable Progress running() {
        return opening == null ? closing : opening;
    }
}
