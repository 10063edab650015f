package org.hengping.core.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation on the desk board, as the clock ledger and the offices tell it.
 *
 * @param office whose form it is
 * @param since when it came to its desk
 */
public record BoardRow(
        long evaluationId, String districtCode, Office office, long roundId, int fiscalYear, Lap lap, Instant since) {

    /** The clock that runs; empty where the work is done. */
    public Optional<Step> step() {
        return lap.step();
    }

    public long departmentId() {
        return office.departmentId;
    }

    public String departmentName() {
        return office.departmentName;
    }

    public String departmentShortName() {
        return office.departmentShortName;
    }

    public String group() {
        return office.group;
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

    /**
     * A department as the board names it.
     *
     * @param group line of business of the department; may be empty
     */
    public record Office(long departmentId, String departmentName, String departmentShortName, String group) {}
}
