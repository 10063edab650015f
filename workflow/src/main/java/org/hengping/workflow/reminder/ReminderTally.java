package org.hengping.workflow.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Reminder;

/** One 催办 while it is made: the reminders kept so far, the forms left out, and whom it reaches. */
final class ReminderTally {

    private final List<Reminder> kept = new ArrayList<>();
    private final List<NotReminded> skipped = new ArrayList<>();
    private final Map<Long, Person> reached = new LinkedHashMap<>();

    void keep(Reminder reminder, List<Person> desk) {
        kept.add(reminder);
        desk.forEach(person -> reached.put(person.id(), person));
    }

    void skip(NotReminded form) {
        skipped.add(form);
    }

    /** Each person once, to whom one letter tells of all that concerns them. */
    List<Person> people() {
        return List.copyOf(reached.values());
    }

    List<Reminder> kept() {
        return List.copyOf(kept);
    }

    ReminderOutcome outcome(boolean mail) {
        return new ReminderOutcome(kept.size(), List.copyOf(skipped), people(), mail);
    }
}
