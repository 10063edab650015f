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
        Choice choice,
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

    /**
     * What the board is narrowed to.
     *
     * @param roundId {@code null} for the running round with the most late forms, or else one under way
     * @param step {@code null} for all
     * @param group empty for all
     * @param typed part of a department's name, short name or pinyin; empty for all
     */
    public record Filter(@Nullable Long roundId, @Nullable Step step, Urgency urgency, String group, String typed) {

        /** All that are late in the running round. */
        public static final Filter LATE = new Filter(null, null, Urgency.LATE, "", "");

        public Filter of(@Nullable Long otherRound) {
            return new Filter(otherRound, step, urgency, group, typed);
        }

        public Filter at(@Nullable Step otherStep) {
            return new Filter(roundId, otherStep, urgency, group, typed);
        }

        public Filter with(Urgency otherUrgency) {
            return new Filter(roundId, step, otherUrgency, group, typed);
        }

        public Filter in(String otherGroup) {
            return new Filter(roundId, step, urgency, otherGroup, typed);
        }

        public Filter called(String text) {
            return new Filter(roundId, step, urgency, group, text);
        }
    }

    public List<EvaluationRound> rounds() {
        return choice.rounds;
    }

    public Map<Long, Integer> lateByRound() {
        return choice.lateByRound;
    }

    public List<String> groups() {
        return choice.groups;
    }

    /**
     * What else can be shown.
     *
     * @param rounds those that can be chosen, the latest first
     * @param lateByRound how many are late in each running round that has any
     * @param groups the lines of business that can be chosen
     */
    public record Choice(List<EvaluationRound> rounds, Map<Long, Integer> lateByRound, List<String> groups) {

        public Choice {
            rounds = List.copyOf(rounds);
            lateByRound = Map.copyOf(lateByRound);
            groups = List.copyOf(groups);
        }
    }
}
