package org.hengping.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hengping.core.overdue.Ladder;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.WorkingHours;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Granting;
import org.junit.jupiter.api.Test;

/** Reminders that come by themselves: by the ladder, the calendar and the hours of the district. */
abstract class DigestsContract extends ReminderTests {

    @Test
    void a_digest_comes_once_on_the_days_of_the_ladder_in_working_hours() {
        at(2, 9, 10, 0);
        sweep();
        assertThat(digests(town.preparer())).as("4 working days before").isEmpty();

        at(2, 10, 8, 59);
        sweep();
        assertThat(digests(town.preparer())).as("before 9").isEmpty();
        at(2, 10, 9, 0);
        sweep();
        sweep();
        at(2, 10, 16, 59);
        sweep();
        assertThat(digests(town.preparer())).singleElement().satisfies(digest -> assertThat(digest.tasks())
                .extracting(Reminder.Task::department, Reminder.Task::distance)
                .containsExactly(tuple("区妇联", -3)));

        at(2, 13, 17, 0);
        sweep();
        at(2, 14, 10, 0);
        sweep();
        at(2, 17, 10, 0);
        sweep();
        at(2, 24, 10, 0);
        sweep();
        at(2, 25, 10, 0);
        sweep();

        assertThat(digests(town.preparer()))
                .as("missed on the day itself; a Saturday worked; a holiday; 2 days late; 3 days late")
                .extracting(digest -> digest.tasks().getFirst().distance())
                .containsExactly(3, 1, -3);
        deliver();
        assertThat(post().to(mail("preparer"))).extracting(Letter::text).contains("区妇联 -3", "区妇联 1", "区妇联 3");
    }

    @Test
    void a_form_that_came_back_climbs_the_ladder_again() {
        town.at(Stage.HEAD_REVIEW);
        at(2, 25, 10, 0);
        head().sendBack(town.head(), town.evaluation(), town.seen(), "请补充");
        assertThat(entry().dueOn()).isEqualTo(day(2, 28));
        sweep();
        at(2, 27, 10, 0);
        sweep();
        town.write(Forms.executed(Forms.good(), "300"));
        town.submit();
        at(3, 3, 10, 0);
        head().sendBack(town.head(), town.evaluation(), town.seen(), "再补充");
        sweep();
        assertThat(entry().dueOn()).isEqualTo(day(3, 6));
        at(3, 5, 10, 0);
        sweep();

        assertThat(digests(town.preparer()))
                .extracting(Reminder::on, digest -> digest.tasks().getFirst().sequence(), digest -> digest.tasks()
                        .getFirst()
                        .distance())
                .containsExactly(
                        tuple(day(3, 5), 5, -1),
                        tuple(day(3, 3), 5, -3),
                        tuple(day(2, 27), 3, -1),
                        tuple(day(2, 25), 3, -3));
    }

    @Test
    void an_absent_persons_delegate_gets_it_as_well_and_one_digest_holds_all_forms() {
        Granting.delegate(town, town.preparer(), town.otherPreparer(), day(2, 10), day(2, 12));

        at(2, 10, 10, 0);
        sweep();

        assertThat(digests(town.preparer())).singleElement().satisfies(digest -> assertThat(digest.tasks())
                .hasSize(1));
        assertThat(digests(town.otherPreparer())).singleElement().satisfies(digest -> assertThat(digest.tasks())
                .extracting(Reminder.Task::department)
                .containsExactlyInAnyOrder("区妇联", "区教育局"));
    }

    @Test
    void a_digest_that_could_not_leave_by_day_waits_for_the_morning() {
        post().down(true);
        at(2, 10, 16, 58);
        sweep();
        deliver();
        post().down(false);
        at(2, 10, 22, 0);
        deliver();
        assertThat(post().to(mail("preparer"))).isEmpty();

        at(2, 11, 9, 0);
        deliver();
        assertThat(post().to(mail("preparer"))).hasSize(1);
    }

    @Test
    void a_district_sets_its_ladder_and_sees_what_it_would_do() {
        ReminderRules rules = new ReminderRules(
                new Ladder(List.of(4), false, List.of(), 0),
                new WorkingHours(java.time.LocalTime.of(10, 0), java.time.LocalTime.of(11, 0)));

        assertThat(keeping().preview(town.officer(), rules, day(2, 9))).isEqualTo(new ReminderPreview(true, 2, 2, 0));
        assertThat(keeping().preview(town.officer(), rules, day(2, 10))).isEqualTo(new ReminderPreview(true, 0, 0, 0));
        assertThat(keeping().preview(town.auditor(), rules, day(2, 15))).isEqualTo(new ReminderPreview(false, 0, 0, 0));
        assertThatThrownBy(() -> keeping().change(town.auditor(), rules)).isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> keeping().preview(town.head(), rules, day(2, 9)))
                .isInstanceOf(Refusal.NotPermitted.class);

        keeping().change(town.admin(), rules);
        at(2, 9, 10, 30);
        sweep();
        assertThat(digests(town.preparer())).hasSize(1);
        assertThat(book(town.auditor()).rules()).isEqualTo(rules);
        assertThat(book(town.auditor()).mayChange()).isFalse();
    }
}
