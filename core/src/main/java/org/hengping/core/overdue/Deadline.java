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

    /**
     * The days that hold once the present step is extended: later steps move along by as many working days.
     *
     * @param stage where the form lies
     * @param now last day of the present step as it is
     * @param until last day of the present step as it will be; after {@code now}
     */
    public DueDays extended(Stage stage, LocalDate now, LocalDate until) {
        int more = calendar.between(now, until);
        return switch (stage) {
            case DRAFT -> {
                LocalDate toFinance = later(calendar.plus(days.toFinance(), more), until);
                yield new DueDays(until, toFinance, later(calendar.plus(days.decision(), more), toFinance));
            }
            case HEAD_REVIEW ->
                new DueDays(earlier(days.toHead(), until), until, later(calendar.plus(days.decision(), more), until));
            case FINANCE_REVIEW, APPROVED, DISCLOSED ->
                new DueDays(earlier(days.toHead(), until), earlier(days.toFinance(), until), until);
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private int working(Stage stage) {
        return switch (stage) {
            case DRAFT -> afterReturn.toHead();
            case HEAD_REVIEW -> afterReturn.toFinance();
            case FINANCE_REVIEW, APPROVED, DISCLOSED -> afterReturn.decision();
        };
    }
}
