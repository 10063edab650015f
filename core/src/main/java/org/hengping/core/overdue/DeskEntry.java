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
 */
public record DeskEntry(
        long evaluationId, int sequence, String districtCode, long roundId, long departmentId, Lap lap, Stay stay) {

    /** The clock that runs, or ran; empty where the work was done. */
    public Optional<Step> step() {
        return lap.step();
    }

    public Stage stage() {
        return lap.stage();
    }

    public @Nullable LocalDate returnedOn() {
        return lap.returnedOn();
    }

    public @Nullable Long reviewerId() {
        return lap.reviewerId();
    }

    public @Nullable LocalDate dueOn() {
        return lap.dueOn();
    }

    public Instant from() {
        return stay.from;
    }

    public @Nullable Instant to() {
        return stay.to;
    }

    public String heldBy() {
        return stay.heldBy;
    }

    /**
     * How long it lay there.
     *
     * @param to when it left the desk; {@code null} while it lies there
     * @param heldBy names of those whose desk it was, as of the day it left; empty while it lies there, or where nobody was
     */
    public record Stay(Instant from, @Nullable Instant to, String heldBy) {

        public Stay {
            from = from.truncatedTo(ChronoUnit.MICROS);
            to = to == null ? null : to.truncatedTo(ChronoUnit.MICROS);
        }

        /** Of a form that has just come to the desk. */
        public static Stay since(Instant from) {
            return new Stay(from, null, "");
        }
    }
}
