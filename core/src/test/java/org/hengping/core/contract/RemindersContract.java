package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Ladder;
import org.hengping.core.overdue.Lap;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.WorkingHours;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.junit.jupiter.api.Test;

/** What every store of reminders must do. */
public abstract class RemindersContract extends PortsContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_person_has_one_digest_a_day() {
        District district = district();
        Person person = person(district);
        Person other = person(district);
        SelfEvaluation evaluation = evaluation(district);

        assertThat(add(digest(person, evaluation, DAY))).isTrue();
        assertThat(add(digest(person, evaluation, DAY))).isFalse();
        assertThat(add(digest(person, evaluation, DAY.plusDays(1)))).isTrue();
        assertThat(add(digest(other, evaluation, DAY))).isTrue();

        assertThat(inTransaction(() -> ports().reminders().to(person.id(), 9))).hasSize(2);
        assertThat(inTransaction(() -> ports().reminders().digested(district.code(), DAY)))
                .containsExactlyInAnyOrder(person.id(), other.id());
        assertThat(inTransaction(() -> ports().reminders().digested(district.code(), DAY.plusDays(1))))
                .containsExactly(person.id());
        assertThat(inTransaction(() -> ports().reminders().log(district.code(), 9)))
                .hasSize(3);
    }

    @Test
    void a_task_is_urged_once_a_day_and_a_form_that_came_back_is_another_task() {
        District district = district();
        Person person = person(district);
        SelfEvaluation evaluation = evaluation(district);
        Reminder first = byHand(person, evaluation, 1, DAY);

        assertThat(add(first)).isTrue();
        assertThat(add(byHand(person, evaluation, 1, DAY))).isFalse();
        assertThat(add(byHand(person, evaluation, 1, DAY.plusDays(1)))).isTrue();
        assertThat(add(byHand(person, evaluation, 2, DAY))).isTrue();

        assertThat(inTransaction(() -> ports().reminders().byHand(evaluation.id(), 1, DAY)))
                .contains(first);
        assertThat(inTransaction(() -> ports().reminders().byHand(evaluation.id(), 3, DAY)))
                .isEmpty();
    }

    @Test
    void what_is_read_moves_behind_what_is_not() {
        District district = district();
        Person person = person(district);
        SelfEvaluation evaluation = evaluation(district);
        Reminder old = digest(person, evaluation, DAY);
        Reminder late = digest(person, evaluation, DAY.plusDays(1));
        add(old);
        add(late);

        change(() -> ports().reminders().read(person.id(), late.id(), NOON.plusSeconds(5)));
        change(() -> ports().reminders().read(person.id(), late.id(), NOON.plusSeconds(9)));
        change(() -> ports().reminders().read(id(), old.id(), NOON));

        assertThat(inTransaction(() -> ports().reminders().unread(person.id()))).isEqualTo(1);
        assertThat(inTransaction(() -> ports().reminders().to(person.id(), 9)))
                .extracting(Reminder::id)
                .containsExactly(old.id(), late.id());
        assertThat(inTransaction(() -> ports().reminders().to(person.id(), 9))
                        .getLast()
                        .to())
                .containsExactly(new Recipient(person.id(), person.name(), true, NOON.plusSeconds(5)));
    }

    @Test
    void the_last_reminder_is_that_of_the_present_task() {
        District district = district();
        Person person = person(district);
        SelfEvaluation evaluation = evaluation(district);
        SelfEvaluation silent = evaluation(district);
        change(() -> ports().desks().add(entry(evaluation, 1)));
        add(byHand(person, evaluation, 1, DAY));
        change(() -> {
            ports().desks().close(evaluation.id(), NOON, "");
            ports().desks().add(entry(evaluation, 2));
        });
        List<Long> ids = List.of(evaluation.id(), silent.id());
        assertThat(inTransaction(() -> ports().reminders().last(district.code(), ids)))
                .isEmpty();

        add(byHand(person, evaluation, 2, DAY.plusDays(1)));
        add(byHand(person, evaluation, 2, DAY.plusDays(2)));
        assertThat(inTransaction(() -> ports().reminders().last(district.code(), ids)))
                .isEqualTo(Map.of(evaluation.id(), new LastReminder(2, NOON.plusSeconds(2 * 86400), "财政局审核人")));
        add(digest(person, evaluation, 2, DAY.plusDays(3)));
        assertThat(inTransaction(() -> ports().reminders().last(district.code(), ids)))
                .isEqualTo(Map.of(evaluation.id(), new LastReminder(2, NOON.plusSeconds(3 * 86400), "")));
        assertThat(inTransaction(() -> ports().reminders().last("999999", ids))).isEmpty();
        assertThat(inTransaction(() -> ports().reminders().last(district.code(), List.of())))
                .isEmpty();
    }

    @Test
    void a_district_has_rules_of_its_own() {
        District district = district();
        ReminderRules own = new ReminderRules(
                new Ladder(List.of(5), false, List.of(), 0),
                new WorkingHours(LocalTime.of(8, 30), LocalTime.of(12, 0)));
        assertThat(inTransaction(() -> ports().reminders().rules(district.code())))
                .isEqualTo(ReminderRules.USUAL);

        change(() -> ports().reminders().keep(district.code(), ReminderRules.USUAL, "管理员", NOON));
        change(() -> ports().reminders().keep(district.code(), own, "管理员", NOON));

        assertThat(inTransaction(() -> ports().reminders().rules(district.code())))
                .isEqualTo(own);
    }

    private boolean add(Reminder reminder) {
        return inTransaction(() -> ports().reminders().add(reminder));
    }

    private static Reminder digest(Person person, SelfEvaluation evaluation, LocalDate on) {
        return digest(person, evaluation, 1, on);
    }

    private static Reminder digest(Person person, SelfEvaluation evaluation, int sequence, LocalDate on) {
        return reminder(Kind.DIGEST, null, person, evaluation, sequence, on);
    }

    private static Reminder byHand(Person person, SelfEvaluation evaluation, int sequence, LocalDate on) {
        return reminder(Kind.BY_HAND, 77L, person, evaluation, sequence, on);
    }

    private static Reminder reminder(
            Kind kind, Long by, Person person, SelfEvaluation evaluation, int sequence, LocalDate on) {
        return new Reminder(
                id(),
                evaluation.districtCode(),
                kind,
                on,
                NOON.plusSeconds(86400L * (on.toEpochDay() - DAY.toEpochDay())),
                new Reminder.Sender(by, by == null ? "" : "财政局审核人", by == null ? "" : "请尽快报送"),
                List.of(new Recipient(person.id(), person.name(), true, null)),
                List.of(new Reminder.Task(
                        evaluation.id(), sequence, "妇联", 2025, Stage.DRAFT, NOON, DAY.plusDays(3), -3)));
    }

    private static DeskEntry entry(SelfEvaluation evaluation, int sequence) {
        return entry(evaluation, sequence, new Lap(Stage.DRAFT, null, null, DAY));
    }
}
