package org.hengping.core.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of working days, on the holidays of 2024 to 2026; 2023 and 2027 are not known. */
class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = StateCouncil.CALENDAR;

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, 0, the due day itself",
        "2026-02-13, 2026-02-10, 0, before it",
        "2026-02-13, 2026-02-14, 1, a Saturday worked in exchange is the first day late",
        "2026-02-13, 2026-02-15, 1, the holiday begins",
        "2026-02-13, 2026-02-23, 1, the last day of the holiday",
        "2026-02-13, 2026-02-24, 2, the first day after it",
        "2026-02-13, 2026-02-28, 6, the Saturday worked after it",
        "2026-02-14, 2026-02-14, 0, due on a worked Saturday",
        "2026-02-14, 2026-02-24, 1, late only after the holiday",
        "2026-02-17, 2026-02-24, 0, due on a holiday moves to the day after it",
        "2026-02-17, 2026-02-25, 1, and is late from the next",
        "2026-02-15, 2026-02-25, 1, every day of the holiday moves to the same day",
        "2026-03-07, 2026-03-09, 0, due on a Saturday moves to Monday",
        "2026-03-07, 2026-03-10, 1, and is late on Tuesday",
        "2026-03-06, 2026-03-08, 0, a weekend adds nothing",
        "2026-03-06, 2026-03-09, 1, due on Friday is late on Monday",
        "2024-02-09, 2024-02-18, 1, 2024: New Year's Eve is worked and the Sunday after the holiday too",
        "2024-09-30, 2024-10-08, 1, 2024: the National Day",
        "2024-09-30, 2024-10-12, 5, 2024: the Saturday worked for it",
        "2025-01-27, 2025-02-05, 1, 2025: the Spring Festival",
        "2025-09-30, 2025-10-09, 1, 2025: eight days with the Mid-Autumn Festival",
        "2025-12-31, 2026-01-03, 0, over the end of a year",
        "2025-12-31, 2026-01-04, 1, over the end of a year: the Sunday is worked",
        "2026-01-01, 2026-01-04, 0, due on New Year's Day moves to the worked Sunday",
        "2026-12-31, 2027-01-01, 1, a year without data knows no New Year",
        "2027-02-05, 2027-02-08, 1, a year without data has weekends only",
        "2027-02-06, 2027-02-08, 0, and moves off them",
        "2023-12-29, 2024-01-01, 0, from a year without data into one with",
        "2023-12-29, 2024-01-02, 1, New Year's Day of the year with data is off"
    })
    void days_late_are_working_days_after_the_due_day(LocalDate due, LocalDate on, int late, String why) {
        assertThat(CALENDAR.late(due, on)).as(why).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 0, 2026-02-13",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 3, 2026-02-25",
        "2026-02-17, 0, 2026-02-24",
        "2026-02-17, 1, 2026-02-24",
        "2026-02-17, 3, 2026-02-26",
        "2026-03-07, 0, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-02-27, 1, 2026-02-28",
        "2026-02-28, 1, 2026-03-02",
        "2025-12-30, 3, 2026-01-05",
        "2025-09-30, 3, 2025-10-11",
        "2026-12-30, 3, 2027-01-04",
        "2026-02-02, 20, 2026-03-06"
    })
    void so_many_working_days_after_a_day(LocalDate day, int days, LocalDate reached) {
        assertThat(CALENDAR.plus(day, days)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, 0",
        "2026-02-13, 2026-02-24, 2",
        "2026-02-24, 2026-02-13, -2",
        "2026-02-15, 2026-02-23, 0",
        "2026-03-06, 2026-03-09, 1",
        "2026-03-09, 2026-03-06, -1",
        "2026-01-01, 2026-12-31, 248"
    })
    void working_days_from_one_day_to_another(LocalDate from, LocalDate to, int days) {
        assertThat(CALENDAR.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_its_working_days(int year, int days) {
        assertThat(CALENDAR.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-24, 1, 2026-02-14",
        "2026-02-24, 2, 2026-02-13",
        "2026-02-23, 1, 2026-02-13",
        "2026-02-23, 2, 2026-02-12",
        "2026-03-10, 1, 2026-03-09",
        "2026-03-09, 1, 2026-03-06"
    })
    void the_latest_due_day_that_is_so_many_days_late(LocalDate on, int days, LocalDate bound) {
        assertThat(CALENDAR.lateBound(on, days)).isEqualTo(bound);
    }

    @Test
    void only_years_with_data_are_known() {
        assertThat(CALENDAR.knows(2026)).isTrue();
        assertThat(CALENDAR.knows(2027)).isFalse();
        assertThat(new WorkCalendar(Set.of(), Set.of(), Set.of()).working(LocalDate.of(2026, 2, 17)))
                .isTrue();
    }
}
