package org.hengping.core.overdue;

import java.time.LocalDate;
import java.util.Optional;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One lap of a form on a desk.
 *
 * @param returnedOn the day of the return this lap goes back to; {@code null} on the first lap
 * @param reviewerId the finance officer who took the review over; {@code null} where nobody did
 * @param dueOn last day of the step as set, not yet moved off a holiday; {@code null} where the work is done
 */
public record Lap(
        Stage stage,
        @Nullable LocalDate returnedOn,
        @Nullable Long reviewerId,
        @Nullable LocalDate dueOn) {

    /** The clock that runs, or ran; empty where the work is done. */
    public Optional<Step> step() {
        return Step.of(stage, returnedOn != null);
    }
}
