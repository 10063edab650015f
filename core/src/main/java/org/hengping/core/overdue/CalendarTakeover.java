package org.hengping.core.overdue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarYear.Day;
import org.jspecify.annotations.Nullable;

/**
 * What the days of a file make of a calendar: each of its years is replaced as a whole. A year of which the file has only days around
 * New Year (from 25 December, up to 7 January) is not: they belong to the holiday of the year beside it, and are added to what is known;
 * where nothing is known of such a year they are left out.
 *
 * @param years the days of each year after it
 * @param changes what that changes, by day
 * @param leftOut days of unknown years beside those of the file
 */
public record CalendarTakeover(SortedMap<Integer, List<Day>> years, List<DayChange> changes, List<Day> leftOut) {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    private static final int LONGEST_NAME = 50;
    private static final MonthDay LAST_WEEK = MonthDay.of(12, 25);
    private static final MonthDay FIRST_WEEK = MonthDay.of(1, 7);

    /**
     * One day that becomes another.
     *
     * @param before {@code null} for an ordinary day
     * @param after {@code null} for an ordinary day
     */
    public record DayChange(
            LocalDate on, @Nullable Day before, @Nullable Day after) {}

    public static CalendarTakeover of(List<CalendarYear> known, List<Day> file) {
        Map<Integer, List<Day>> byYear = new TreeMap<>(
                file.stream().collect(Collectors.groupingBy(day -> day.on().getYear())));
        Map<Integer, Map<LocalDate, Day>> before =
                known.stream().collect(Collectors.toMap(CalendarYear::year, year -> byDay(year.days())));
        SortedMap<Integer, List<Day>> years = new TreeMap<>();
        List<DayChange> changes = new ArrayList<>();
        List<Day> leftOut = new ArrayList<>();
        byYear.forEach((year, days) -> {
            boolean beside = byYear.size() > 1 && days.stream().allMatch(CalendarTakeover::aroundNewYear);
            if (beside && !before.containsKey(year)) {
                leftOut.addAll(days);
                return;
            }
            Map<LocalDate, Day> old = before.getOrDefault(year, Map.of());
            SortedMap<LocalDate, Day> after = together(beside ? old : Map.of(), days);
            years.put(year, List.copyOf(after.values()));
            changes.addAll(changes(old, after));
        });
        return new CalendarTakeover(years, List.copyOf(changes), List.copyOf(leftOut));
    }

    private static SortedMap<LocalDate, Day> together(Map<LocalDate, Day> kept, List<Day> days) {
        SortedMap<LocalDate, Day> all = new TreeMap<>(kept);
        all.putAll(byDay(days));
        return all;
    }

    /** The changes of one year. */
    public List<DayChange> changes(int year) {
        return changes.stream().filter(change -> change.on().getYear() == year).toList();
    }

    /** Why a day cannot be one of the calendar. */
    public static Optional<Sentence> problem(Day day) {
        int year = day.on().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.of(Sentence.of("calendar.problem.year", String.valueOf(year)));
        }
        if (day.working() && day.on().getDayOfWeek().getValue() <= 5) {
            return Optional.of(Sentence.of("calendar.problem.weekday", day.on()));
        }
        if (day.name().isBlank()) {
            return Optional.of(Sentence.of("calendar.problem.noName", day.on()));
        }
        return day.name().length() > LONGEST_NAME
                ? Optional.of(Sentence.of("calendar.problem.longName", LONGEST_NAME))
                : Optional.empty();
    }

    private static List<DayChange> changes(Map<LocalDate, Day> before, Map<LocalDate, Day> after) {
        TreeSet<LocalDate> days = new TreeSet<>(before.keySet());
        days.addAll(after.keySet());
        return days.stream()
                .map(day -> new DayChange(day, before.get(day), after.get(day)))
                .filter(change -> !java.util.Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static boolean aroundNewYear(Day day) {
        MonthDay on = MonthDay.from(day.on());
        return !on.isBefore(LAST_WEEK) || !on.isAfter(FIRST_WEEK);
    }

    private static Map<LocalDate, Day> byDay(List<Day> days) {
        return days.stream().collect(Collectors.toMap(Day::on, Function.identity()));
    }
}
