package org.hengping.core.overdue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the desk board (逾期督办): which of a district's evaluations that are counted. Lists, sums and badges ask with the
 * same question, so they always agree. Late is asked by due day, with bounds from the {@link WorkCalendar}; exempt ones are never among
 * them.
 *
 * @param rounds the rounds asked about; bounds are as of one day, so rounds closed on different days are asked one by one
 * @param stages empty for all
 * @param returned only those on a lap after a return ({@code true}), or on the first one; {@code null} for both
 * @param dueAfter only those due later than this day, as set; {@code null} for all
 * @param dueUntil only those due on this day at the latest, as set; {@code null} for all
 * @param departments {@code null} for all
 * @param group line of business the departments are counted under; empty for all
 * @param typed part of a department's name, short name or their pinyin, without blanks and in lower case; empty for all
 */
public record BoardQuery(
        String districtCode,
        Set<Long> rounds,
        Set<Stage> stages,
        @Nullable Boolean returned,
        @Nullable LocalDate dueAfter,
        @Nullable LocalDate dueUntil,
        @Nullable Set<Long> departments,
        String group,
        String typed) {

    public BoardQuery {
        rounds = Set.copyOf(rounds);
        stages = Set.copyOf(stages);
        departments = departments == null ? null : Set.copyOf(departments);
        typed = typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Everything of these rounds. */
    public static BoardQuery of(String districtCode, Set<Long> rounds) {
        return new BoardQuery(districtCode, rounds, Set.of(), null, null, null, null, "", "");
    }

    public BoardQuery at(Set<Stage> only, @Nullable Boolean whenReturned) {
        return new BoardQuery(districtCode, rounds, only, whenReturned, dueAfter, dueUntil, departments, group, typed);
    }

    /** Those on one of the four clocks. */
    public BoardQuery at(Step step) {
        return switch (step) {
            case DRAFTING -> at(Set.of(Stage.DRAFT), false);
            case RESUBMITTING -> at(Set.of(Stage.DRAFT), true);
            case WITH_HEAD -> at(Set.of(Stage.HEAD_REVIEW), null);
            case WITH_FINANCE -> at(Set.of(Stage.FINANCE_REVIEW), null);
        };
    }

    /** Those due after the one day, and on the other at the latest. */
    public BoardQuery due(@Nullable LocalDate after, @Nullable LocalDate until) {
        return new BoardQuery(districtCode, rounds, stages, returned, after, until, departments, group, typed);
    }

    public BoardQuery of(@Nullable Set<Long> onlyDepartments) {
        return new BoardQuery(
                districtCode, rounds, stages, returned, dueAfter, dueUntil, onlyDepartments, group, typed);
    }

    public BoardQuery in(String onlyGroup) {
        return new BoardQuery(
                districtCode, rounds, stages, returned, dueAfter, dueUntil, departments, onlyGroup, typed);
    }

    public BoardQuery called(String text) {
        return new BoardQuery(districtCode, rounds, stages, returned, dueAfter, dueUntil, departments, group, text);
    }

    /** Whether a form that stands like this is asked for, whichever department's it is. */
    public boolean takes(Stage stage, boolean afterReturn, @Nullable LocalDate dueOn) {
        return (stages.isEmpty() || stages.contains(stage))
                && (returned == null || returned == afterReturn)
                && (dueAfter == null || dueOn != null && dueOn.isAfter(dueAfter))
                && (dueUntil == null || dueOn != null && !dueOn.isAfter(dueUntil));
    }
}
