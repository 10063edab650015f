package org.hengping.core.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation on the desk board, as the clock ledger and the offices tell it.
 *
 * @param group line of business of the department; may be empty
 * @param returnedOn the day of the return this lap goes back to; {@code null} on the first lap
 * @param reviewerId the finance officer who took the review over; {@code null} where nobody did
 * @param since when it came to its desk
 * @param dueOn last day of the step as set, not yet moved off a holiday; {@code null} where the work is done
 */
public record BoardRow(
        long evaluationId,
        String districtCode,
        long departmentId,
        String departmentName,
        String departmentShortName,
        String group,
        long roundId,
        int fiscalYear,
        Stage stage,
        @Nullable LocalDate returnedOn,
        @Nullable Long reviewerId,
        Instant since,
        @Nullable LocalDate dueOn) {

    /** The clock that runs; empty where the work is done. */
    public Optional<Step> step() {
        return Step.of(stage, returnedOn != null);
    }
}
