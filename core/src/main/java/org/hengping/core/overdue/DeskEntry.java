package org.hengping.core.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the clock ledger (计时台账): a form lay in a stage, on a desk, from then till then. The board, the statistics, the reminders
 * and the circular read only these. Whether it is late is never stored: that follows from the due day, the clock and the calendar.
 *
 * @param sequence counts up from 1 within an evaluation
 * @param returnedOn the day of the return this lap goes back to; {@code null} on the first lap
 * @param reviewerId the finance officer who took the review over; {@code null} where nobody did
 * @param to when it left the desk; {@code null} while it lies there
 * @param dueOn last day of the step as set, not yet moved off a holiday; {@code null} where the work is done
 * @param heldBy names of those whose desk it was, as of the day it left; empty while it lies there, or where nobody was
 */
public record DeskEntry(
        long evaluationId,
        int sequence,
        String districtCode,
        long roundId,
        long departmentId,
        Stage stage,
        @Nullable LocalDate returnedOn,
        @Nullable Long reviewerId,
        Instant from,
        @Nullable Instant to,
        @Nullable LocalDate dueOn,
        String heldBy) {

    public DeskEntry {
        from = from.truncatedTo(ChronoUnit.MICROS);
        to = to == null ? null : to.truncatedTo(ChronoUnit.MICROS);
    }

    /** The clock that runs, or ran; empty where the work was done. */
    public Optional<Step> step() {
        return Step.of(stage, returnedOn != null);
    }
}
