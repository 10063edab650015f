package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办 by hand. */
@Service
@Transactional
public class Reminding {

    /** Of the words that go with a reminder, in characters. */
    public static final int LONGEST = 500;

    private static final TextLimit LONGEST_WORDS = new TextLimit(LONGEST);

    private final OpenTasks tasks;
    private final Reminders reminders;
    private final NotReminding leaving;
    private final LetterWriting writing;
    private final WorkCalendars calendars;
    private final Authority authority;
    private final Ids ids;
    private final Clock clock;

    Reminding(
            OpenTasks tasks,
            Reminders reminders,
            NotReminding leaving,
            LetterWriting writing,
            WorkCalendars calendars,
            Authority authority,
            Ids ids,
            Clock clock) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.leaving = leaving;
        this.writing = writing;
        this.calendars = calendars;
        this.authority = authority;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reminds the people at whose desks the forms lie, in the product at once and by one mail each. At most once per task and working
     * day; what is done on a day off counts for the next working day. For finance officers.
     *
     * @param words added to the message; may be empty
     * @return what was reminded of, and what was not, with why
     */
    public ReminderOutcome remind(long by, Collection<Long> evaluationIds, String words) {
        Person officer = authority
                .holding(by, "refusal.remindFinanceOnly", Role.FINANCE_OFFICER)
                .person();
        LONGEST_WORDS.hold(words);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = calendars.find(officer.districtCode()).onOrAfter(today);
        Map<Long, OpenTask> open = tasks.of(officer.districtCode(), today);
        ReminderTally tally = new ReminderTally();
        for (long id : new LinkedHashSet<>(evaluationIds)) {
            OpenTask task = open.get(id);
            if (task == null || task.others(by).isEmpty()) {
                tally.skip(leaving.idle(officer.districtCode(), id, task));
            } else {
                remind(officer, task, on, words, tally);
            }
        }
        tally.people().forEach(person -> writing.write(person, tally.kept(), false));
        return tally.outcome(writing.leave());
    }

    private void remind(Person officer, OpenTask task, LocalDate on, String words, ReminderTally tally) {
        List<Person> desk = task.others(officer.id());
        Reminder reminder = reminder(officer, task, desk, on, words);
        if (reminders.add(reminder)) {
            tally.keep(reminder, desk);
        } else {
            tally.skip(leaving.already(task.task(), on));
        }
    }

    private Reminder reminder(Person officer, OpenTask task, List<Person> desk, LocalDate on, String words) {
        return new Reminder(
                ids.next(),
                officer.districtCode(),
                Reminder.Kind.BY_HAND,
                on,
                Instant.now(clock),
                new Reminder.Sender(officer.id(), officer.name(), words.strip()),
                desk.stream().map(writing::recipient).toList(),
                List.of(task.task()));
    }
}
