package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Lap;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.junit.jupiter.api.Test;

/** What every store of the clock ledger and of the extensions must do. */
public abstract class ClocksContract extends PortsContract {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);

    @Test
    void a_form_lies_on_one_desk_at_a_time() {
        SelfEvaluation evaluation = evaluation(district());
        DeskEntry draft = entry(evaluation, 1, Stage.DRAFT);
        DeskEntry head = entry(evaluation, 2, Stage.HEAD_REVIEW);
        change(() -> ports().desks().add(draft));
        change(() -> {
            ports().desks().close(evaluation.id(), NOON.plusSeconds(60), "区妇联填报人");
            ports().desks().add(head);
        });

        assertThat(inTransaction(() -> ports().desks().open(evaluation.id()))).contains(head);
        List<DeskEntry> all = inTransaction(() -> ports().desks().all(evaluation.id()));
        assertThat(all).extracting(DeskEntry::to).containsExactly(NOON.plusSeconds(60), null);
        assertThat(all).extracting(DeskEntry::heldBy).containsExactly("区妇联填报人", "");
        assertThat(inTransaction(() -> ports().desks().openOf(evaluation.districtCode(), evaluation.roundId())))
                .containsExactly(head);
        assertThat(inTransaction(() -> ports().desks().ofRound(evaluation.districtCode(), evaluation.roundId())))
                .isEqualTo(all);
        assertThat(inTransaction(() -> ports().desks().ofRound("999999", evaluation.roundId())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().desks().openOf("999999", evaluation.roundId())))
                .isEmpty();
    }

    @Test
    void a_due_day_can_be_set_anew() {
        SelfEvaluation evaluation = evaluation(district());
        DeskEntry draft = entry(evaluation, 1, Stage.DRAFT);
        change(() -> ports().desks().add(draft));

        change(() -> ports().desks().due(draft, DUE.plusDays(7)));

        assertThat(inTransaction(() -> ports().desks().open(evaluation.id())))
                .map(DeskEntry::dueOn)
                .contains(DUE.plusDays(7));
    }

    @Test
    void a_request_is_decided_once() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        Extension asked = new Extension(
                id(),
                district.code(),
                evaluation.id(),
                new Extension.Request(7, "区妇联填报人", NOON, "负责人住院"),
                new DueDays(DUE, DUE, DUE.plusDays(30)),
                State.REQUESTED,
                new Extension.Answer("", null, ""));
        change(() -> ports().extensions().add(asked));
        assertThat(inTransaction(() -> ports().extensions().requested(district.code())))
                .containsExactly(asked);

        Extension granted = asked.decided(State.GRANTED, "财政局审核人", NOON, "同意");
        assertThat(inTransaction(() -> ports().extensions().decide(granted))).isTrue();
        assertThat(inTransaction(() -> ports().extensions().decide(asked.decided(State.REFUSED, "另一人", NOON, ""))))
                .isFalse();

        assertThat(inTransaction(() -> ports().extensions().of(evaluation.id())))
                .containsExactly(granted);
        assertThat(inTransaction(() -> ports().extensions().requested(district.code())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().extensions().find("999999", asked.id())))
                .isEmpty();
    }

    @Test
    void a_year_of_the_calendar_replaces_what_was_known_of_it() {
        District district = district();
        LocalDate holiday = LocalDate.of(2026, 2, 17);
        LocalDate worked = LocalDate.of(2026, 2, 14);
        CalendarYear first = new CalendarYear(2026, List.of(new Day(holiday, false, "春节")), "通知", NOON, "管理员");
        CalendarYear second = new CalendarYear(2026, List.of(new Day(worked, true, "调休上班")), "更正", NOON, "管理员");
        CalendarYear other = new CalendarYear(2025, List.of(), "通知", NOON, "管理员");
        change(() -> {
            ports().calendars().keep(district.code(), first);
            ports().calendars().keep(district.code(), other);
            ports().calendars().keep(district.code(), second);
        });

        assertThat(inTransaction(() -> ports().calendars().years(district.code())))
                .containsExactly(other, second);
        assertThat(inTransaction(() -> ports().calendars().find(district.code())))
                .isEqualTo(new WorkCalendar(Set.of(2025, 2026), Set.of(), Set.of(worked)));
        assertThat(inTransaction(() -> ports().calendars().find(district().code()))
                        .years())
                .isEmpty();
    }

    private static DeskEntry entry(SelfEvaluation evaluation, int sequence, Stage stage) {
        return entry(evaluation, sequence, new Lap(stage, sequence == 1 ? null : DUE, sequence == 1 ? null : 77L, DUE));
    }
}
