package org.hengping.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.junit.jupiter.api.Test;

/** Reminders by hand, and the letters that tell of them. */
abstract class RemindingContract extends ReminderTests {

    @Test
    void an_officer_reminds_a_desk_once_a_day_and_is_told_who_has_done_so() {
        ReminderOutcome first = remind(town.officer(), "请\r\nBcc: all@example.org");
        assertThat(first.forms()).isEqualTo(1);
        assertThat(first.people()).extracting(Person::id).containsExactly(town.preparer());
        assertThat(first.withoutMail()).isEmpty();

        ReminderOutcome second = remind(town.chief(), "");
        assertThat(second.forms()).isZero();
        assertThat(second.skipped())
                .extracting(NotReminded::why)
                .containsExactly(
                        Sentence.of("reminder.already", "区妇联", "审核人", day(2, 9), java.time.LocalTime.of(10, 0)));
        at(2, 10, 10, 0);
        assertThat(remind(town.chief(), "").forms()).isEqualTo(1);

        assertThat(office().get(LastReminders.class).of(town.preparer(), List.of(town.evaluation())))
                .hasEntrySatisfying(town.evaluation(), last -> {
                    assertThat(last.byHand()).isEqualTo(2);
                    assertThat(last.byName()).isEqualTo("股长");
                });
        assertThat(office().get(LastReminders.class).of(town.otherPreparer(), List.of(town.evaluation())))
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
                .extracting(NotReminded::why)
                .containsExactly(Sentence.of("reminder.yourOwn", "区妇联"));
        finance().approve(town.officer(), town.evaluation(), town.seen(), 0, "");
        assertThat(remind(town.officer(), "").skipped())
                .extracting(NotReminded::why)
                .containsExactly(Sentence.of("reminder.nothingOpen", "区妇联"));
    }

    @Test
    void who_has_no_address_sees_it_in_the_product_and_the_officer_is_told() {
        town.at(Stage.HEAD_REVIEW);

        ReminderOutcome reminded = remind(town.officer(), "请审签");

        assertThat(reminded.people()).extracting(Person::id).containsExactly(town.head(), town.deputyHead());
        assertThat(reminded.withoutMail()).extracting(Person::id).containsExactly(town.deputyHead());
        assertThat(own().unread(town.deputyHead())).isEqualTo(1);
        Reminder seen = own().mine(town.deputyHead()).getFirst();
        own().read(town.head(), seen.id());
        assertThat(own().unread(town.deputyHead())).isEqualTo(1);
        own().readAll(town.deputyHead());
        assertThat(own().unread(town.deputyHead())).isZero();
        assertThat(own().unread(town.head())).isZero();
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
}
