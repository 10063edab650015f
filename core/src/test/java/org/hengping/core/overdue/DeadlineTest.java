package org.hengping.core.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of each step. The round is due on Friday 10 April, Monday 20 April, and Wednesday 20 May 2026. */
class DeadlineTest {

    private static final DueDays ROUND = days("2026-04-10", "2026-04-20", "2026-05-20");
    private static final WorkCalendar CALENDAR = StateCouncil.CALENDAR;

    private final Deadline deadline = new Deadline(ROUND, ResubmissionDays.USUAL, CALENDAR);

    @ParameterizedTest
    @CsvSource({"DRAFT, 2026-04-10", "HEAD_REVIEW, 2026-04-20", "FINANCE_REVIEW, 2026-05-20", "APPROVED,", "DISCLOSED,"
    })
    void on_the_first_lap_the_days_of_the_round_hold(Stage stage, LocalDate due) {
        assertThat(deadline.dueOn(stage, null)).isEqualTo(due);
    }

    @ParameterizedTest(name = "returned on {0}, {1}: due {2} ({3})")
    @CsvSource({
        "2026-04-02, DRAFT, 2026-04-10, three days after are earlier than the round's day",
        "2026-04-07, DRAFT, 2026-04-10, three days after are the round's day",
        "2026-04-10, DRAFT, 2026-04-15, returned on the last day",
        "2026-04-30, DRAFT, 2026-05-08, over the holidays of May",
        "2026-05-01, DRAFT, 2026-05-08, returned on a holiday",
        "2026-04-10, HEAD_REVIEW, 2026-04-20, five days after are earlier",
        "2026-04-20, HEAD_REVIEW, 2026-04-27, five days after",
        "2026-04-20, FINANCE_REVIEW, 2026-05-20, the decision has time",
        "2026-05-20, FINANCE_REVIEW, 2026-06-01, eight days after the last day",
        "2026-05-20, APPROVED,, nothing is due"
    })
    void after_a_return_the_later_day_holds(LocalDate returned, Stage stage, LocalDate due, String why) {
        assertThat(deadline.dueOn(stage, returned)).isEqualTo(due);
    }

    @Test
    void a_second_return_counts_again() {
        LocalDate first = deadline.dueOn(Stage.DRAFT, LocalDate.of(2026, 4, 10));
        LocalDate second = deadline.dueOn(Stage.DRAFT, LocalDate.of(2026, 4, 16));

        assertThat(first).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(second).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void an_extension_moves_the_days_and_ends_being_late_at_once() {
        LocalDate today = LocalDate.of(2026, 4, 14);
        Deadline extended =
                new Deadline(days("2026-04-17", "2026-04-24", "2026-05-20"), ResubmissionDays.USUAL, CALENDAR);

        assertThat(CALENDAR.late(deadline.dueOn(Stage.DRAFT, null), today)).isEqualTo(2);
        assertThat(CALENDAR.late(extended.dueOn(Stage.DRAFT, null), today)).isZero();
        assertThat(extended.dueOn(Stage.DRAFT, LocalDate.of(2026, 4, 17))).isEqualTo(LocalDate.of(2026, 4, 22));
        assertThat(extended.dueOn(Stage.DRAFT, LocalDate.of(2026, 4, 13))).isEqualTo(LocalDate.of(2026, 4, 17));
    }

    @Test
    void a_due_day_on_a_holiday_is_kept_as_set_and_late_from_the_second_working_day() {
        Deadline holiday =
                new Deadline(days("2026-05-01", "2026-05-20", "2026-05-29"), ResubmissionDays.USUAL, CALENDAR);

        LocalDate due = holiday.dueOn(Stage.DRAFT, null);

        assertThat(due).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(CALENDAR.late(due, LocalDate.of(2026, 5, 6))).isZero();
        assertThat(CALENDAR.late(due, LocalDate.of(2026, 5, 7))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} from {1} until {2}: {3}, {4}, {5}")
    @CsvSource({
        "DRAFT, 2026-04-10, 2026-04-17, 2026-04-17, 2026-04-27, 2026-05-27",
        "DRAFT, 2026-04-10, 2026-04-30, 2026-04-30, 2026-05-12, 2026-06-09",
        "HEAD_REVIEW, 2026-04-20, 2026-04-24, 2026-04-10, 2026-04-24, 2026-05-26",
        "FINANCE_REVIEW, 2026-05-20, 2026-05-29, 2026-04-10, 2026-04-20, 2026-05-29"
    })
    void later_steps_move_along_by_as_many_working_days(
            Stage stage, LocalDate now, LocalDate until, String toHead, String toFinance, String decision) {
        assertThat(deadline.extended(stage, now, until)).isEqualTo(days(toHead, toFinance, decision));
    }

    private static DueDays days(String toHead, String toFinance, String decision) {
        return new DueDays(LocalDate.parse(toHead), LocalDate.parse(toFinance), LocalDate.parse(decision));
    }
}
