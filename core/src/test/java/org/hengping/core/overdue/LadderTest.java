package org.hengping.core.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a task is reminded of by itself: the spring of 2026, with the holidays from 02-15 to 02-23 and the Saturdays 02-14 and 02-28 worked. */
class LadderTest {

    private static final WorkCalendar SPRING = new WorkCalendar(
            Set.of(2026),
            Set.copyOf(LocalDate.of(2026, 2, 15)
                    .datesUntil(LocalDate.of(2026, 2, 24))
                    .toList()),
            Set.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28)));

    @ParameterizedTest
    @CsvSource({
        // due on a Friday before the holidays
        "2026-02-13, 2026-02-09, -4, false",
        "2026-02-13, 2026-02-10, -3, true",
        "2026-02-13, 2026-02-11, -2, false",
        "2026-02-13, 2026-02-12, -1, true",
        "2026-02-13, 2026-02-13, 0, true",
        "2026-02-13, 2026-02-14, 1, true",
        "2026-02-13, 2026-02-15, 1, false",
        "2026-02-13, 2026-02-17, 1, false",
        "2026-02-13, 2026-02-24, 2, false",
        "2026-02-13, 2026-02-25, 3, true",
        "2026-02-13, 2026-02-27, 5, true",
        "2026-02-13, 2026-02-28, 6, false",
        "2026-02-13, 2026-03-06, 11, false",
        "2026-02-13, 2026-03-05, 10, true",
        "2026-02-13, 2026-03-12, 15, true",
        // due on a holiday: moved to the first working day after it
        "2026-02-17, 2026-02-24, 0, true",
        "2026-02-17, 2026-02-14, -1, true",
        "2026-02-17, 2026-02-12, -3, true",
        "2026-02-17, 2026-02-25, 1, true",
        // due on a Sunday of an ordinary week
        "2026-03-15, 2026-03-16, 0, true",
        "2026-03-15, 2026-03-13, -1, true",
        "2026-03-15, 2026-03-14, -1, false"
    })
    void the_usual_ladder(LocalDate dueOn, LocalDate today, int distance, boolean due) {
        assertThat(Ladder.USUAL.due(dueOn, today, SPRING)).isEqualTo(due);
        if (SPRING.working(today)) {
            assertThat(Ladder.distance(dueOn, today, SPRING)).isEqualTo(distance);
        }
    }

    @Test
    void a_district_can_have_a_ladder_of_its_own() {
        Ladder own = new Ladder(List.of(2, 5, 2), false, List.of(), 3);
        LocalDate due = LocalDate.of(2026, 3, 16);

        List<LocalDate> days = LocalDate.of(2026, 3, 1)
                .datesUntil(LocalDate.of(2026, 4, 1))
                .filter(day -> own.due(due, day, SPRING))
                .toList();

        assertThat(own.before()).containsExactly(5, 2);
        assertThat(days).extracting(LocalDate::getDayOfMonth).containsExactly(9, 12, 19, 24, 27);
    }

    @Test
    void a_ladder_may_end() {
        Ladder once = new Ladder(List.of(), true, List.of(), 0);

        assertThat(once.due(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 16), SPRING))
                .isTrue();
        assertThat(once.due(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 17), SPRING))
                .isFalse();
        assertThatThrownBy(() -> new Ladder(List.of(0), true, List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder(List.of(), true, List.of(), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16T08:59:59, false",
        "2026-03-16T09:00:00, true",
        "2026-03-16T16:59:59, true",
        "2026-03-16T17:00:00, false",
        "2026-03-15T10:00:00, false",
        "2026-02-14T10:00:00, true",
        "2026-02-17T10:00:00, false"
    })
    void the_office_is_at_work_in_its_hours_on_working_days(LocalDateTime at, boolean open) {
        assertThat(WorkingHours.USUAL.open(at, SPRING)).isEqualTo(open);
        assertThatThrownBy(() -> new WorkingHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
