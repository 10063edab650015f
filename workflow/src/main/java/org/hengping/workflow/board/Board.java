package org.hengping.workflow.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.Urgency;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/**
 * The desk board of a round at a glance: every count of it, from one query.
 *
 * @param round the one that is shown
 * @param choice what else can be shown
 * @param on the day that late counts as of: today, or the day the round was closed
 * @param asked the question for group and text; steps and urgency narrow it
 */
public record Board(
        District district,
        EvaluationRound round,
        BoardChoice choice,
        LocalDate on,
        WorkCalendar calendar,
        BoardQuery asked,
        BoardSums sums) {

    /**
     * How many stand so.
     *
     * @param step {@code null} for all of them
     */
    public int count(@Nullable Step step, Urgency urgency) {
        return sums.of(narrowed(step, urgency));
    }

    /** Working days that the latest of them is late; 0 where none is. */
    public int longest(@Nullable Step step) {
        return sums.earliest(narrowed(step, Urgency.LATE))
                .map(due -> calendar.late(due, on))
                .orElse(0);
    }

    /** Whether the holidays that its days are reckoned with are known; where not, that must be said out loud. */
    public boolean calendarKnown() {
        return calendar.knows(on.getYear());
    }

    BoardQuery narrowed(@Nullable Step step, Urgency urgency) {
        return urgency.of(step == null ? asked : asked.at(step), calendar, on);
    }

    public List<EvaluationRound> rounds() {
        return choice.rounds();
    }

    public Map<Long, Integer> lateByRound() {
        return choice.lateByRound();
    }

    public List<String> groups() {
        return choice.groups();
    }
}
