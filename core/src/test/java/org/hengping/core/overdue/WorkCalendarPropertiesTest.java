package org.hengping.core.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every day of the years around the notices. */
class WorkCalendarPropertiesTest {

    private static final WorkCalendar CALENDAR = StateCouncil.CALENDAR;

    @Property(tries = 500)
    void a_due_day_is_late_exactly_where_a_query_for_the_bound_finds_it(
            @ForAll("days") LocalDate on, @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate bound = CALENDAR.lateBound(on, days);

        on.minusDays(70).datesUntil(on.plusDays(20)).forEach(due -> assertThat(!due.isAfter(bound))
                .as("due %s, %d days late on %s, bound %s", due, days, on, bound)
                .isEqualTo(CALENDAR.late(due, on) >= days));
    }

    @Property
    void whatever_is_done_so_many_working_days_late_was_due_so_many_before(
            @ForAll("days") LocalDate due, @ForAll @IntRange(min = 0, max = 40) int days) {
        LocalDate on = CALENDAR.plus(CALENDAR.onOrAfter(due), days);

        assertThat(CALENDAR.working(on)).isTrue();
        assertThat(CALENDAR.late(due, on)).isEqualTo(days);
    }

    @Property
    void counting_back_is_counting_on_with_the_other_sign(
            @ForAll("days") LocalDate from, @ForAll("days") LocalDate middle, @ForAll("days") LocalDate to) {
        assertThat(CALENDAR.between(from, to)).isEqualTo(-CALENDAR.between(to, from));
        assertThat(CALENDAR.between(from, middle) + CALENDAR.between(middle, to))
                .isEqualTo(CALENDAR.between(from, to));
    }

    @Property
    void so_many_working_days_before_a_day_there_are_so_many_up_to_it(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 40) int days) {
        LocalDate back = CALENDAR.minus(day, days);

        assertThat(CALENDAR.working(back)).isTrue();
        assertThat(CALENDAR.between(back.minusDays(1), day.minusDays(1))).isEqualTo(days);
    }

    @Property
    void no_working_day_lies_between_a_day_and_the_last_one_that_was_worked(@ForAll("days") LocalDate day) {
        LocalDate last = CALENDAR.minus(day, 0);

        assertThat(CALENDAR.working(last)).isTrue();
        assertThat(CALENDAR.between(last, day)).isZero();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2023, 12, 1);
        return Arbitraries.integers().between(0, 365 * 3 + 60).map(first::plusDays);
    }
}
