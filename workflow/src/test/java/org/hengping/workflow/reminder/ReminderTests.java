package org.hengping.workflow.reminder;

import java.time.LocalDateTime;
import java.util.List;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.workflow.FebruaryTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Reminders on a real database; the mail server is a box. The Spring Festival is ahead. */
abstract class ReminderTests extends FebruaryTests {

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

    void address(long person, String email) {
        office().inTransaction(() -> {
            People people = office().get(People.class);
            Person known = people.find(person).orElseThrow();
            people.change(
                    new Person(known.id(), known.districtCode(), known.login(), known.name(), known.phone(), email));
            return "";
        });
    }

    String mail(String who) {
        return who + district() + "@example.org";
    }

    void at(int month, int day, int hour, int minute) {
        office().clock().set(LocalDateTime.of(2026, month, day, hour, minute));
    }

    ReminderOutcome remind(long by, String words) {
        return reminding().remind(by, List.of(town.evaluation()), words);
    }

    List<Reminder> digests(long person) {
        return own().mine(person).stream()
                .filter(reminder -> reminder.kind() == Kind.DIGEST)
                .toList();
    }

    void sweep() {
        office().get(Sweeping.class).sweep();
    }

    void deliver() {
        office().get(LetterSending.class).deliver();
    }

    ReminderBook book(long by) {
        return keeping().book(by);
    }

    Reminding reminding() {
        return office().get(Reminding.class);
    }

    OwnReminders own() {
        return office().get(OwnReminders.class);
    }

    ReminderKeeping keeping() {
        return office().get(ReminderKeeping.class);
    }

    HandedLetters post() {
        return office().get(HandedLetters.class);
    }
}
