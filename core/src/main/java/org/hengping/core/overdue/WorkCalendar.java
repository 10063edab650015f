package org.hengping.core.overdue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days of the offices (工作日历): Monday to Friday, but for the holidays of the State Council's yearly notice and the weekend
 * days worked in exchange (调休). A year without data has weekends only.
 *
 * @param years those with data
 * @param holidays days off
 * @param workdays weekend days that are worked
 */
public record WorkCalendar(Set<Integer> years, Set<LocalDate> holidays, Set<LocalDate> workdays) {

    public WorkCalendar {
        years = Set.copyOf(years);
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    /** Whether the holidays of the year are known; where not, every answer about it is a guess that must be said out loud. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    public boolean working(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workdays.contains(day) : !holidays.contains(day);
    }

    /** The day itself where it is worked, else the next day that is: a due day that is no working day moves there. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate moved = day;
        while (!working(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    /** The n-th working day after a day; for 0 the day itself, moved off a holiday. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate reached = workingDays == 0 ? onOrAfter(day) : day;
        for (int left = workingDays; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** The n-th working day before a day; for 0 the day itself where it is worked, else the last one before it that is. */
    public LocalDate minus(LocalDate day, int workingDays) {
        LocalDate reached = workingDays == 0 ? onOrBefore(day) : day;
        for (int left = workingDays; left > 0; left--) {
            reached = onOrBefore(reached.minusDays(1));
        }
        return reached;
    }

    /**
     * Working days late on a day, 0 where it is not late: the first working day after the due day is 1 day late. A due day that is no
     * working day moves to the next one first.
     */
    public int late(LocalDate due, LocalDate on) {
        return Math.max(0, between(onOrAfter(due), on));
    }

    /**
     * The latest due day, as set, that is at least so many working days late on a day. So a query can ask for {@code due_on <= bound}.
     *
     * @param days at least 1
     */
    public LocalDate lateBound(LocalDate on, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("Late is 1 working day or more: " + days);
        }
        LocalDate bound = on;
        for (int left = days; left >= 0; left--) {
            bound = onOrBefore(left == days ? bound : bound.minusDays(1));
        }
        return bound;
    }

    /** Working days after one day up to another, both as they are; negative where the other is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::working)
                .count();
    }

    private LocalDate onOrBefore(LocalDate day) {
        LocalDate moved = day;
        while (!working(moved)) {
            moved = moved.minusDays(1);
        }
        return moved;
    }
}
