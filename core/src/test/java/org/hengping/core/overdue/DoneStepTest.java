package org.hengping.core.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengping.core.review.Stage;
import org.junit.jupiter.api.Test;

/** What was done on time and what late, by the ledger. */
class DoneStepTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 10);
    private static final WorkCalendar WEEKENDS = new WorkCalendar(Set.of(), Set.of(), Set.of());
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<DeskEntry> ledger = new ArrayList<>();

    @Test
    void a_step_is_on_time_until_the_due_day_ends_in_shanghai() {
        LocalDate thursday = FRIDAY.minusDays(1);
        entry(1, Stage.DRAFT, null, null, "2026-04-09T15:59:59Z", thursday);
        entry(1, Stage.HEAD_REVIEW, null, null, "2026-04-09T16:00:00Z", thursday);
        entry(1, Stage.FINANCE_REVIEW, null, null, null, FRIDAY);

        assertThat(done()).containsExactly("1 DRAFTING false", "1 WITH_HEAD true");
    }

    @Test
    void a_due_day_on_a_holiday_moves_to_the_next_working_day() {
        entry(1, Stage.DRAFT, null, null, "2026-04-13T08:00:00Z", LocalDate.of(2026, 4, 11));
        entry(1, Stage.HEAD_REVIEW, null, null, "2026-04-14T08:00:00Z", LocalDate.of(2026, 4, 11));
        entry(1, Stage.FINANCE_REVIEW, null, null, null, FRIDAY);

        assertThat(done()).containsExactly("1 DRAFTING false", "1 WITH_HEAD true");
    }

    @Test
    void a_takeover_ends_no_step_and_what_was_withdrawn_was_not_done() {
        entry(1, Stage.DRAFT, null, null, "2026-04-09T08:00:00Z", FRIDAY);
        entry(1, Stage.HEAD_REVIEW, null, null, "2026-04-09T09:00:00Z", FRIDAY);
        entry(1, Stage.DRAFT, null, null, "2026-04-13T08:00:00Z", FRIDAY);
        entry(1, Stage.HEAD_REVIEW, null, null, "2026-04-13T09:00:00Z", FRIDAY.plusDays(10));
        entry(1, Stage.FINANCE_REVIEW, null, null, "2026-04-14T09:00:00Z", FRIDAY.plusDays(10));
        entry(1, Stage.FINANCE_REVIEW, null, 7L, "2026-05-14T09:00:00Z", FRIDAY.plusDays(10));
        entry(1, Stage.APPROVED, null, 7L, null, null);

        assertThat(done()).containsExactly("1 DRAFTING true", "1 WITH_HEAD false", "1 WITH_FINANCE true");
    }

    @Test
    void a_return_is_the_heads_step_and_begins_a_lap_of_its_own() {
        LocalDate returned = LocalDate.of(2026, 4, 9);
        entry(1, Stage.DRAFT, null, null, "2026-04-08T08:00:00Z", FRIDAY);
        entry(1, Stage.HEAD_REVIEW, null, null, "2026-04-09T09:00:00Z", FRIDAY);
        entry(1, Stage.DRAFT, returned, null, "2026-04-20T08:00:00Z", FRIDAY);
        entry(1, Stage.HEAD_REVIEW, returned, null, null, FRIDAY);
        entry(2, Stage.DRAFT, null, null, null, FRIDAY);

        assertThat(done()).containsExactly("1 DRAFTING false", "1 WITH_HEAD false", "1 RESUBMITTING true");
    }

    @Test
    void what_is_not_done_and_past_its_due_day_is_late_now_by_working_days() {
        entry(1, Stage.DRAFT, null, null, "2026-04-20T08:00:00Z", FRIDAY);
        entry(1, Stage.HEAD_REVIEW, null, null, null, LocalDate.of(2026, 4, 11));
        entry(2, Stage.DRAFT, FRIDAY, null, null, FRIDAY);
        entry(3, Stage.DRAFT, null, null, null, LocalDate.of(2026, 4, 21));
        entry(4, Stage.APPROVED, null, null, null, null);

        assertThat(LateStep.of(ledger, WEEKENDS, LocalDate.of(2026, 4, 21)))
                .containsExactly(new LateStep(4, 1, Step.WITH_HEAD, 6), new LateStep(4, 2, Step.RESUBMITTING, 7));
    }

    private List<String> done() {
        return DoneStep.of(ledger, WEEKENDS, SHANGHAI).stream()
                .map(done -> done.evaluationId() + " " + done.step() + " " + done.late())
                .toList();
    }

    private void entry(long evaluation, Stage stage, LocalDate returnedOn, Long reviewer, String to, LocalDate dueOn) {
        ledger.add(new DeskEntry(
                evaluation,
                ledger.size() + 1,
                "430112",
                3,
                4,
                new Lap(stage, returnedOn, reviewer, dueOn),
                new DeskEntry.Stay(Instant.parse("2026-03-01T00:00:00Z"), to == null ? null : Instant.parse(to), "")));
    }
}
