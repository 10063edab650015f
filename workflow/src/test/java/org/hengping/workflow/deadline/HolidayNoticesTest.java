package org.hengping.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.overdue.WorkCalendar;
import org.junit.jupiter.api.Test;

/** The years the product brings, against a second source (its head says which). */
class HolidayNoticesTest {

    private static final List<CalendarYear> BROUGHT =
            HolidayNotices.missing(new WorkCalendar(Set.of(), Set.of(), Set.of()), Instant.EPOCH);

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    @Test
    void the_product_brings_the_years_from_2020_to_2026() {
        assertThat(BROUGHT).extracting(CalendarYear::year).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void years_that_are_known_are_not_brought_again() {
        WorkCalendar known = new WorkCalendar(Set.of(2020, 2021, 2022, 2023, 2024, 2026, 2027), Set.of(), Set.of());

        assertThat(HolidayNotices.missing(known, Instant.EPOCH))
                .extracting(CalendarYear::year)
                .containsExactly(2025);
    }

    @Test
    void every_day_of_them_is_worked_or_off_as_in_the_second_source() throws IOException {
        read();
        WorkCalendar brought = new WorkCalendar(Set.of(), days(false), days(true));
        WorkCalendar second = new WorkCalendar(Set.of(), off, worked);

        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> assertThat(brought.working(day))
                .as(day.toString())
                .isEqualTo(second.working(day)));
    }

    @Test
    void the_named_days_of_them_are_those_of_the_second_source() throws IOException {
        read();

        assertThat(weekdays(days(false))).isEqualTo(weekdays(off));
        assertThat(days(true)).isEqualTo(worked);
    }

    @Test
    void every_day_has_the_name_of_its_holiday() {
        assertThat(BROUGHT.getLast().days())
                .extracting(Day::name)
                .contains("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节")
                .doesNotContain("");
    }

    private void read() throws IOException {
        try (InputStream file = HolidayNoticesTest.class.getResourceAsStream("holidays.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\\s+");
                LocalDate.parse(parts[1])
                        .datesUntil(LocalDate.parse(parts[2]).plusDays(1))
                        .forEach((parts[0].equals("off") ? off : worked)::add);
            });
        }
    }

    private static Set<LocalDate> days(boolean working) {
        return BROUGHT.stream()
                .flatMap(year -> year.days().stream())
                .filter(day -> day.working() == working)
                .map(Day::on)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> weekdays(Set<LocalDate> days) {
        return days.stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .collect(Collectors.toSet());
    }
}
