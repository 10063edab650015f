package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Ladder;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.WorkingHours;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.ReminderKeeping.Preview;
import org.hengping.workflow.Reminding.Reminded;
import org.hengping.workflow.Reminding.Skipped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders by hand and by themselves, on a real database; the mail server is a box. The Spring Festival is ahead. */
abstract class RemindingContract extends FebruaryTests {

    @BeforeEach
    void addresses() {
        address(town.preparer(), mail("preparer"));
        address(town.head(), mail("head"));
        address(town.otherPreparer(), mail("other"));
    }

    @AfterEach
    void mailServerUp() {
        post().there(true);
        post().down(false);
    }

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
        office().get(Delegating.class)
                .delegate(town.preparer(), town.preparer(), town.otherPreparer(), day(2, 10), day(2, 12));

        at(2, 10, 10, 0);
        sweep();

        assertThat(digests(town.preparer())).singleElement().satisfies(digest -> assertThat(digest.tasks())
                .hasSize(1));
        assertThat(digests(town.otherPreparer())).singleElement().satisfies(digest -> assertThat(digest.tasks())
                .extracting(Reminder.Task::department)
                .containsExactlyInAnyOrder("区妇联", "区教育局"));
    }

    @Test
    void an_officer_reminds_a_desk_once_a_day_and_is_told_who_has_done_so() {
        Reminded first = remind(town.officer(), "请\r\nBcc: all@example.org");
        assertThat(first.forms()).isEqualTo(1);
        assertThat(first.people()).extracting(Person::id).containsExactly(town.preparer());
        assertThat(first.withoutMail()).isEmpty();

        Reminded second = remind(town.chief(), "");
        assertThat(second.forms()).isZero();
        assertThat(second.skipped())
                .extracting(Skipped::why)
                .containsExactly(
                        Sentence.of("reminder.already", "区妇联", "审核人", day(2, 9), java.time.LocalTime.of(10, 0)));
        at(2, 10, 10, 0);
        assertThat(remind(town.chief(), "").forms()).isEqualTo(1);

        assertThat(reminding().lastReminders(town.preparer(), List.of(town.evaluation())))
                .hasEntrySatisfying(town.evaluation(), last -> {
                    assertThat(last.byHand()).isEqualTo(2);
                    assertThat(last.byName()).isEqualTo("股长");
                });
        assertThat(reminding().lastReminders(town.otherPreparer(), List.of(town.evaluation())))
                .isEmpty();
        deliver();
        assertThat(post().to(mail("preparer"))).hasSize(2);
    }

    @Test
    void what_is_done_on_a_day_off_counts_for_the_next_working_day() {
        at(2, 16, 10, 0);
        assertThat(remind(town.officer(), "").forms()).isEqualTo(1);
        at(2, 20, 10, 0);
        assertThat(remind(town.officer(), "").forms()).isZero();
        at(2, 24, 10, 0);
        assertThat(remind(town.officer(), "").forms()).isZero();
        at(2, 25, 10, 0);
        assertThat(remind(town.officer(), "").forms()).isEqualTo(1);
    }

    @Test
    void only_finance_reminds_and_only_who_has_something_to_do() {
        assertThatThrownBy(() -> remind(town.head(), "")).isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> remind(town.admin(), "")).isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> remind(town.officer(), "长".repeat(501))).isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> reminding().remind(town.officer(), List.of(1L), ""))
                .isInstanceOf(Refusal.NotFound.class);

        town.at(Stage.FINANCE_REVIEW);
        assertThat(remind(town.officer(), "").skipped())
                .extracting(Skipped::why)
                .containsExactly(Sentence.of("reminder.yourOwn", "区妇联"));
        finance().approve(town.officer(), town.evaluation(), town.seen(), 0, "");
        assertThat(remind(town.officer(), "").skipped())
                .extracting(Skipped::why)
                .containsExactly(Sentence.of("reminder.nothingOpen", "区妇联"));
    }

    @Test
    void who_has_no_address_sees_it_in_the_product_and_the_officer_is_told() {
        town.at(Stage.HEAD_REVIEW);

        Reminded reminded = remind(town.officer(), "请签批");

        assertThat(reminded.people()).extracting(Person::id).containsExactly(town.head(), town.deputyHead());
        assertThat(reminded.withoutMail()).extracting(Person::id).containsExactly(town.deputyHead());
        assertThat(reminding().unread(town.deputyHead())).isEqualTo(1);
        Reminder seen = reminding().mine(town.deputyHead()).getFirst();
        reminding().read(town.head(), seen.id());
        assertThat(reminding().unread(town.deputyHead())).isEqualTo(1);
        reminding().readAll(town.deputyHead());
        assertThat(reminding().unread(town.deputyHead())).isZero();
        assertThat(reminding().unread(town.head())).isZero();
    }

    @Test
    void without_a_mail_server_no_letter_is_written() {
        post().there(false);
        assertThat(remind(town.officer(), "").withoutMail())
                .extracting(Person::id)
                .containsExactly(town.preparer());
        post().there(true);

        deliver();
        assertThat(post().to(mail("preparer"))).isEmpty();
        assertThat(book(town.admin()).letters()).isEmpty();
    }

    @Test
    void a_letter_waits_for_the_mail_server_and_is_given_up_in_the_end() {
        post().down(true);
        remind(town.officer(), "");
        deliver();
        deliver();
        assertThat(book(town.admin()).letters()).singleElement().satisfies(letter -> {
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.error()).isEqualTo("connection refused");
        });
        at(2, 9, 10, 2);
        deliver();
        for (int day = 10; day < 20; day++) {
            at(2, day, 10, day);
            deliver();
        }
        assertThat(book(town.admin()).letters()).singleElement().satisfies(letter -> {
            assertThat(letter.dead()).isTrue();
            assertThat(letter.attempts()).isEqualTo(10);
        });
        post().down(false);
        deliver();
        assertThat(post().to(mail("preparer"))).isEmpty();
        Letter dead = book(town.admin()).letters().getFirst();
        assertThatThrownBy(() -> keeping().again(town.auditor(), dead.id())).isInstanceOf(Refusal.NotPermitted.class);

        keeping().again(town.admin(), dead.id());
        deliver();
        assertThat(post().to(mail("preparer"))).extracting(Letter::id).containsExactly(dead.id());
    }

    @Test
    void an_address_that_is_none_is_given_up_at_once() {
        address(town.preparer(), "nobody" + mail("x"));
        remind(town.officer(), "");

        deliver();

        assertThat(book(town.officer()).letters()).singleElement().satisfies(letter -> {
            assertThat(letter.dead()).isTrue();
            assertThat(letter.error()).isEqualTo("550 no such user");
        });
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

        assertThat(keeping().preview(town.officer(), rules, day(2, 9))).isEqualTo(new Preview(true, 2, 2, 0));
        assertThat(keeping().preview(town.officer(), rules, day(2, 10))).isEqualTo(new Preview(true, 0, 0, 0));
        assertThat(keeping().preview(town.auditor(), rules, day(2, 15))).isEqualTo(new Preview(false, 0, 0, 0));
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

    private void address(long person, String email) {
        office().inTransaction(() -> {
            People people = office().get(People.class);
            Person known = people.find(person).orElseThrow();
            people.change(
                    new Person(known.id(), known.districtCode(), known.login(), known.name(), known.phone(), email));
            return "";
        });
    }

    private String mail(String who) {
        return who + district() + "@example.org";
    }

    private void at(int month, int day, int hour, int minute) {
        office().get(MovableClock.class).set(LocalDateTime.of(2026, month, day, hour, minute));
    }

    private Reminded remind(long by, String words) {
        return reminding().remind(by, List.of(town.evaluation()), words);
    }

    private List<Reminder> digests(long person) {
        return reminding().mine(person).stream()
                .filter(reminder -> reminder.kind() == Kind.DIGEST)
                .toList();
    }

    private void sweep() {
        office().get(Sweeping.class).sweep();
    }

    private void deliver() {
        office().get(Posting.class).deliver();
    }

    private ReminderKeeping.Book book(long by) {
        return keeping().book(by);
    }

    private Reminding reminding() {
        return office().get(Reminding.class);
    }

    private ReminderKeeping keeping() {
        return office().get(ReminderKeeping.class);
    }

    private HandedPost post() {
        return office().get(HandedPost.class);
    }
}
