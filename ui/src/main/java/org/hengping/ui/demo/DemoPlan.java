package org.hengping.ui.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.round.DueDays;
import org.hengping.ui.demo.Story.Scene;

/**
 * When everything of the demonstration happens: laid out around a day by the working calendar, so that on any day, after a long holiday
 * too, some forms are in good time, some are due, and some are late, by one working day and by several. Every act lies in office hours
 * of a working day before that day. Departments are told apart by their size, as in {@link DemoOffice}.
 *
 * @param today the day on which the demonstration is looked at first
 */
record DemoPlan(LocalDate today, WorkCalendar calendar) {

    /** Working days before today, or after it where below 0. */
    private static final int OPENED = 24;

    private static final int TO_HEAD = 6;
    private static final int TO_FINANCE = 0;
    private static final int DECISION = -5;
    private static final int EXTENDED = 7;
    private static final int REMINDED = 2;

    /** Until when the drafts of some departments may be handed in. */
    private static final Map<Integer, Integer> EXTENSIONS = Map.of(8, 3, 9, -3, 17, 1);

    private static final List<Integer> RETURNS = List.of(8, 5, 1);

    /** The fiscal year that is evaluated: the one before, from March on. */
    static int fiscalYear(LocalDate today) {
        return today.minusMonths(2).getYear() - 1;
    }

    int fiscalYear() {
        return fiscalYear(today);
    }

    LocalDate opened() {
        return day(OPENED);
    }

    DueDays dueDays() {
        return new DueDays(day(TO_HEAD), day(TO_FINANCE), day(DECISION));
    }

    /** Until when a department may hand in, where that is later than the round's day. */
    Optional<LocalDate> extension(int size) {
        return Optional.ofNullable(EXTENSIONS.get(size)).map(this::day);
    }

    /** When extensions were granted. */
    LocalDateTime extended() {
        return day(EXTENDED).atTime(11, 20);
    }

    /** When those who had not handed in were reminded by hand. */
    LocalDateTime reminded() {
        return day(REMINDED).atTime(10, 30);
    }

    /** When an act of a department's story happens. */
    LocalDateTime at(Scene scene, Story story, int size) {
        int minute = size * 7 % 60;
        return switch (scene) {
            case WRITTEN -> day(10 + size % 6).atTime(9, minute);
            case SUBMITTED -> day(9 + size % 6).atTime(11, minute);
            case RETURNED -> day(returned(story, size)).atTime(14, minute);
            case MENDED -> day(6 - size / 8).atTime(15, minute);
            case ENDORSED ->
                day(story == Story.SECOND_VERSION ? 2 + size % 2 : 3 + size % 5).atTime(10, minute);
            case APPROVED -> day(1 + size / 8 % 2).atTime(16, minute);
        };
    }

    /** Those that have not come back yet were returned at different times. */
    private static int returned(Story story, int size) {
        return story == Story.SECOND_VERSION ? 8 : RETURNS.get(size / 8);
    }

    /** The round of the year before. */
    LastYear lastYear() {
        return new LastYear(calendar.onOrAfter(opened().minusYears(1)), calendar);
    }

    private LocalDate day(int before) {
        LocalDate last = calendar.minus(today, 0);
        return before < 0 ? calendar.plus(last, -before) : calendar.minus(last, before);
    }

    /** When everything of last year's round happened; all of it in time. */
    record LastYear(LocalDate opened, WorkCalendar calendar) {

        /** When the offices were staffed. */
        LocalDateTime staffed() {
            return calendar.minus(opened, 3).atTime(9, 0);
        }

        DueDays dueDays() {
            return new DueDays(calendar.plus(opened, 15), calendar.plus(opened, 18), calendar.plus(opened, 24));
        }

        LocalDateTime written() {
            return calendar.plus(opened, 8).atTime(9, 30);
        }

        LocalDateTime submitted() {
            return calendar.plus(opened, 9).atTime(15, 10);
        }

        LocalDateTime endorsed() {
            return calendar.plus(opened, 11).atTime(10, 40);
        }

        LocalDateTime approved() {
            return calendar.plus(opened, 16).atTime(14, 20);
        }

        LocalDateTime disclosed() {
            return calendar.plus(opened, 22).atTime(11, 0);
        }
    }
}
