package org.hengping.core.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step that is late now (逾期中): not done yet, and its due day, moved off holidays, is over.
 *
 * @param days working days late, at least 1
 */
public record LateStep(long departmentId, long evaluationId, Step step, int days) {

    public LateStep {
        if (days < 1) {
            throw new IllegalArgumentException("Late is 1 working day or more: " + days);
        }
    }

    /**
     * The steps late on a day, by the open entries of the ledger.
     *
     * @param entries of any evaluations; those that are closed count for nothing
     */
    public static List<LateStep> of(List<DeskEntry> entries, WorkCalendar calendar, LocalDate on) {
        return entries.stream()
                .filter(entry -> entry.to() == null)
                .flatMap(entry -> entry.step().flatMap(step -> late(entry, step, calendar, on)).stream())
                .toList();
    }

    private static Optional<LateStep> late(DeskEntry entry, Step step, WorkCalendar calendar, LocalDate on) {
        return Optional.ofNullable(entry.dueOn())
                .map(due -> calendar.late(due, on))
                .filter(days -> days > 0)
                .map(days -> new LateStep(entry.departmentId(), entry.evaluationId(), step, days));
    }
}
