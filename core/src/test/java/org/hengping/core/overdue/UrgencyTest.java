package org.hengping.core.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.hengping.core.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slices of the board around the Spring Festival of 2026: 02-15 to 02-23 are off, 02-14 and 02-28 are worked. */
class UrgencyTest {

    private static final BoardQuery ALL = BoardQuery.of("430112", Set.of(1L));

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, UNDER_WAY DUE_TODAY DUE_WITHIN_3 IN_TIME",
        "2026-02-13, 2026-02-14, UNDER_WAY LATE LATE_TO_3",
        "2026-02-13, 2026-02-20, UNDER_WAY LATE LATE_TO_3",
        "2026-02-13, 2026-02-25, UNDER_WAY LATE LATE_TO_3",
        "2026-02-13, 2026-02-26, UNDER_WAY LATE LATE_TO_10",
        "2026-02-13, 2026-03-05, UNDER_WAY LATE LATE_TO_10",
        "2026-02-13, 2026-03-06, UNDER_WAY LATE LATE_OVER_10",
        "2026-02-13, 2026-02-10, UNDER_WAY DUE_WITHIN_3 IN_TIME",
        "2026-02-13, 2026-02-09, UNDER_WAY IN_TIME",
        "2026-02-17, 2026-02-12, UNDER_WAY DUE_WITHIN_3 IN_TIME",
        "2026-02-17, 2026-02-24, UNDER_WAY DUE_TODAY DUE_WITHIN_3 IN_TIME",
        "2026-03-06, 2026-03-07, UNDER_WAY DUE_TODAY DUE_WITHIN_3 IN_TIME"
    })
    void a_due_day_is_in_these_slices(LocalDate due, LocalDate on, String slices) {
        assertThat(Arrays.stream(Urgency.values())
                        .filter(urgency ->
                                urgency.of(ALL, StateCouncil.CALENDAR, on).takes(Stage.DRAFT, false, due))
                        .map(Enum::name))
                .containsExactly(slices.split(" "));
    }

    @Test
    void the_slices_of_the_late_ones_are_those_that_the_calendar_counts_so() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2026, 6, 1)).forEach(on -> {
            LocalDate due = LocalDate.of(2026, 2, 12);
            int late = StateCouncil.CALENDAR.late(due, on);
            assertThat(taken(Urgency.LATE, due, on)).as("%s", on).isEqualTo(late > 0);
            assertThat(taken(Urgency.LATE_TO_3, due, on)).as("%s", on).isEqualTo(late >= 1 && late <= 3);
            assertThat(taken(Urgency.LATE_TO_10, due, on)).as("%s", on).isEqualTo(late >= 4 && late <= 10);
            assertThat(taken(Urgency.LATE_OVER_10, due, on)).as("%s", on).isEqualTo(late > 10);
        });
    }

    @Test
    void what_is_done_is_in_none_of_them() {
        assertThat(Arrays.stream(Urgency.values())
                        .filter(urgency -> urgency.of(ALL, StateCouncil.CALENDAR, LocalDate.of(2026, 3, 2))
                                .takes(Stage.APPROVED, false, null)))
                .isEmpty();
    }

    private static boolean taken(Urgency urgency, LocalDate due, LocalDate on) {
        return urgency.of(ALL, StateCouncil.CALENDAR, on).takes(Stage.DRAFT, false, due);
    }
}
