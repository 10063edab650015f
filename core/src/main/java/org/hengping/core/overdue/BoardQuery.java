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
 * @param desk where they lie
 * @param window when they are due
 * @param offices whose they are
 */
public record BoardQuery(String districtCode, Set<Long> rounds, Desk desk, Window window, Offices offices) {

    public BoardQuery {
        rounds = Set.copyOf(rounds);
    }

    /** Everything of these rounds. */
    public static BoardQuery of(String districtCode, Set<Long> rounds) {
        return new BoardQuery(districtCode, rounds, Desk.ANY, Window.ANY, Offices.ALL);
    }

    public BoardQuery at(Set<Stage> only, @Nullable Boolean whenReturned) {
        return new BoardQuery(districtCode, rounds, new Desk(only, whenReturned), window, offices);
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
        return new BoardQuery(districtCode, rounds, desk, new Window(after, until), offices);
    }

    public BoardQuery of(@Nullable Set<Long> onlyDepartments) {
        return new BoardQuery(districtCode, rounds, desk, window, new Offices(onlyDepartments, group(), typed()));
    }

    public BoardQuery in(String onlyGroup) {
        return new BoardQuery(districtCode, rounds, desk, window, new Offices(departments(), onlyGroup, typed()));
    }

    public BoardQuery called(String text) {
        return new BoardQuery(districtCode, rounds, desk, window, new Offices(departments(), group(), text));
    }

    /** Whether a form that stands like this is asked for, whichever department's it is. */
    public boolean takes(Stage stage, boolean afterReturn, @Nullable LocalDate dueOn) {
        return desk.takes(stage, afterReturn) && window.takes(dueOn);
    }

    public Set<Stage> stages() {
        return desk.stages;
    }

    public @Nullable Boolean returned() {
        return desk.returned;
    }

    public @Nullable LocalDate dueAfter() {
        return window.dueAfter;
    }

    public @Nullable LocalDate dueUntil() {
        return window.dueUntil;
    }

    public @Nullable Set<Long> departments() {
        return offices.departments;
    }

    public String group() {
        return offices.group;
    }

    public String typed() {
        return offices.typed;
    }

    /**
     * Where they lie.
     *
     * @param stages empty for all
     * @param returned only those on a lap after a return ({@code true}), or on the first one; {@code null} for both
     */
    public record Desk(Set<Stage> stages, @Nullable Boolean returned) {

        private static final Desk ANY = new Desk(Set.of(), null);

        public Desk {
            stages = Set.copyOf(stages);
        }

        private boolean takes(Stage stage, boolean afterReturn) {
            return (stages.isEmpty() || stages.contains(stage)) && (returned == null || returned == afterReturn);
        }
    }

    /**
     * When they are due, as set.
     *
     * @param dueAfter only those due later than this day; {@code null} for all
     * @param dueUntil only those due on this day at the latest; {@code null} for all
     */
    public record Window(
            @Nullable LocalDate dueAfter, @Nullable LocalDate dueUntil) {

        private static final Window ANY = new Window(null, null);

        private boolean takes(@Nullable LocalDate dueOn) {
            return (dueAfter == null || dueOn != null && dueOn.isAfter(dueAfter))
                    && (dueUntil == null || dueOn != null && !dueOn.isAfter(dueUntil));
        }
    }

    /**
     * Whose they are.
     *
     * @param departments {@code null} for all
     * @param group line of business the departments are counted under; empty for all
     * @param typed part of a department's name, short name or their pinyin, without blanks and in lower case; empty for all
     */
    public record Offices(@Nullable Set<Long> departments, String group, String typed) {

        private static final Offices ALL = new Offices(null, "", "");

        public Offices {
            departments = departments == null ? null : Set.copyOf(departments);
            typed = typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        }
    }
}
