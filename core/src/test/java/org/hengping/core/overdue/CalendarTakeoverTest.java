package org.hengping.core.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarTakeover.DayChange;
import org.hengping.core.overdue.CalendarYear.Day;
import org.junit.jupiter.api.Test;

class CalendarTakeoverTest {

    private static final Day NEW_YEARS_EVE_2026 = off("2026-12-31", "元旦");
    private static final Day NEW_YEAR_2027 = off("2027-01-01", "元旦");
    private static final Day SPRING_2027 = off("2027-02-08", "春节");
    private static final Day SPRING_2026 = off("2026-02-17", "春节");

    @Test
    void a_year_of_the_file_replaces_what_was_known_of_it() {
        Day worked = new Day(LocalDate.parse("2026-02-14"), true, "春节");

        CalendarTakeover takeover = CalendarTakeover.of(List.of(year(2026, SPRING_2026)), List.of(worked));

        assertThat(takeover.years()).containsOnlyKeys(2026).containsEntry(2026, List.of(worked));
        assertThat(takeover.changes())
                .containsExactly(
                        new DayChange(worked.on(), null, worked), new DayChange(SPRING_2026.on(), SPRING_2026, null));
    }

    @Test
    void the_end_of_december_is_added_to_the_year_before_and_takes_nothing_from_it() {
        CalendarTakeover takeover = CalendarTakeover.of(
                List.of(year(2026, SPRING_2026)), List.of(NEW_YEARS_EVE_2026, NEW_YEAR_2027, SPRING_2027));

        assertThat(takeover.years().get(2026)).containsExactly(SPRING_2026, NEW_YEARS_EVE_2026);
        assertThat(takeover.years().get(2027)).containsExactly(NEW_YEAR_2027, SPRING_2027);
        assertThat(takeover.changes()).hasSize(3);
    }

    @Test
    void days_beside_the_file_make_no_unknown_year_known() {
        CalendarTakeover takeover =
                CalendarTakeover.of(List.of(), List.of(NEW_YEARS_EVE_2026, NEW_YEAR_2027, SPRING_2027));

        assertThat(takeover.years()).containsOnlyKeys(2027);
        assertThat(takeover.leftOut()).containsExactly(NEW_YEARS_EVE_2026);
    }

    @Test
    void a_file_that_says_what_is_known_changes_nothing() {
        assertThat(CalendarTakeover.of(List.of(year(2026, SPRING_2026)), List.of(SPRING_2026))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_day_that_makes_no_sense_is_told_why() {
        assertThat(CalendarTakeover.problem(new Day(LocalDate.parse("2026-03-02"), true, "调休")))
                .contains(Sentence.of("calendar.problem.weekday", LocalDate.parse("2026-03-02")));
        assertThat(CalendarTakeover.problem(off("1999-10-01", "国庆节")))
                .contains(Sentence.of("calendar.problem.year", "1999"));
        assertThat(CalendarTakeover.problem(off("2026-10-01", " ")))
                .contains(Sentence.of("calendar.problem.noName", LocalDate.parse("2026-10-01")));
        assertThat(CalendarTakeover.problem(SPRING_2026)).isEmpty();
    }

    private static Day off(String on, String name) {
        return new Day(LocalDate.parse(on), false, name);
    }

    private static CalendarYear year(int year, Day... days) {
        return new CalendarYear(year, List.of(days), "通知", Instant.EPOCH, "管理员");
    }
}
