package org.hengping.core.overdue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.review.Stage;

/**
 * A step that was done (办结), on time or late. A late step stays late (逾期上报), whatever happens later; one that is not done yet is none.
 *
 * @param late done after its due day, which moves off holidays
 */
public record DoneStep(long departmentId, long evaluationId, Step step, boolean late) {

    /**
     * The steps done by the ledger. Taking a review over is no step done; a form withdrawn was not handed in, and the head did nothing.
     *
     * @param entries of any evaluations, those of one after another in their order
     * @param zone in which a day ends
     */
    public static List<DoneStep> of(List<DeskEntry> entries, WorkCalendar calendar, ZoneId zone) {
        List<DoneStep> done = new ArrayList<>();
        for (int i = 0; i + 1 < entries.size(); i++) {
            DeskEntry entry = entries.get(i);
            DeskEntry next = entries.get(i + 1);
            if (entry.evaluationId() != next.evaluationId() || entry.stage() == next.stage()) {
                continue;
            }
            if (withdrawn(entry, next)) {
                takeBack(done, entry);
            } else {
                entry.step()
                        .ifPresent(step -> done.add(new DoneStep(
                                entry.departmentId(), entry.evaluationId(), step, late(entry, calendar, zone))));
            }
        }
        return List.copyOf(done);
    }

    /** Back from the head without a return. */
    private static boolean withdrawn(DeskEntry entry, DeskEntry next) {
        return entry.stage() == Stage.HEAD_REVIEW
                && next.stage() == Stage.DRAFT
                && Objects.equals(entry.returnedOn(), next.returnedOn());
    }

    private static void takeBack(List<DoneStep> done, DeskEntry entry) {
        if (!done.isEmpty() && done.getLast().evaluationId() == entry.evaluationId()) {
            done.removeLast();
        }
    }

    private static boolean late(DeskEntry entry, WorkCalendar calendar, ZoneId zone) {
        LocalDate due = entry.dueOn();
        var at = entry.to();
        return due != null && at != null && calendar.late(due, LocalDate.ofInstant(at, zone)) > 0;
    }
}
