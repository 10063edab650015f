package org.hengping.core.overdue;

import java.time.LocalDate;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.jspecify.annotations.Nullable;

/** The last day of a step: the round's (or an extension's) day; after a return the later of that and the return day plus working days. */
public record Deadline(DueDays days, ResubmissionDays afterReturn, WorkCalendar calendar) {

    /**
     * The last day as set, not yet moved off a holiday.
     *
     * @param returnedOn day of the latest return; {@code null} on the first lap
     * @return {@code null} where the work is done
     */
    public @Nullable LocalDate dueOn(Stage stage, @Nullable LocalDate returnedOn) {
        LocalDate usual = stage.dueOn(days).orElse(null);
        if (usual == null || returnedOn == null) {
            return usual;
        }
        LocalDate again = calendar.plus(returnedOn, working(stage));
        return again.isAfter(usual) ? again : usual;
    }

    private int working(Stage stage) {
        return switch (stage) {
            case DRAFT -> afterReturn.toHead();
            case HEAD_REVIEW -> afterReturn.toFinance();
            case FINANCE_REVIEW, APPROVED, DISCLOSED -> afterReturn.decision();
        };
    }
}
