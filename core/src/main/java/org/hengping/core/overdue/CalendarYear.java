package org.hengping.core.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One year of a district's calendar as it was loaded: the days that differ from an ordinary week.
 *
 * @param source where the days come from, such as the number of the State Council's notice
 * @param loadedBy name of the person who loaded or last changed it
 */
public record CalendarYear(int year, List<Day> days, String source, Instant loadedAt, String loadedBy) {

    public CalendarYear {
        days = List.copyOf(days);
        for (Day day : days) {
            if (day.on().getYear() != year) {
                throw new IllegalArgumentException(day.on() + " is no day of " + year);
            }
        }
    }

    /**
     * A day that differs from an ordinary week.
     *
     * @param working worked in exchange (调休), or else off
     * @param name such as 春节
     */
    public record Day(LocalDate on, boolean working, String name) {}
}
