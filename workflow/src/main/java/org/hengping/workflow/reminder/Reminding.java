package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Desks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办 by hand, and the reminders that a person has. */
@Service
@Transactional
public class Reminding {

    private static final TextLimit LONGEST_WORDS = new TextLimit(500);
    private static final int SHOWN = 100;

    private final OpenTasks tasks;
    private final Reminders reminders;
    private final LetterWriting writing;
    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final WorkCalendars calendars;
    private final Ids ids;
    private final Clock clock;
    private final Authority authority;

    Reminding(
            OpenTasks tasks,
            Reminders reminders,
            LetterWriting writing,
            SelfEvaluations evaluations,
            Departments departments,
            WorkCalendars calendars,
            Ids ids,
            Clock clock,
            Authority authority) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.writing = writing;
        this.evaluations = evaluations;
        this.departments = departments;
        this.calendars = calendars;
        this.ids = ids;
        this.clock = clock;
        this.authority = authority;
    }

    /**
     * Reminds the people at whose desks the forms lie, in the product at once and by one mail each. At most once per task and working
     * day; what is done on a day off counts for the next working day. For finance officers.
     *
     * @param words added to the message; may be empty
     * @return what was reminded of, and what was not, with why
     */
    public Reminded remind(long by, Collection<Long> evaluationIds, String words) {
        Person officer = officer(by);
        LONGEST_WORDS.hold(words);
        String district = officer.districtCode();
        LocalDate today = LocalDate.now(clock);
        LocalDate on = calendars.find(district).onOrAfter(today);
        Map<Long, OpenTask> open = tasks.of(district, today);
        List<Reminder> kept = new ArrayList<>();
        List<NotReminded> skipped = new ArrayList<>();
        Map<Long, Person> reached = new LinkedHashMap<>();
        for (long id : new LinkedHashSet<>(evaluationIds)) {
            OpenTask task = open.get(id);
            List<Person> desk = others(task, by);
            if (task == null || desk.isEmpty()) {
                skipped.add(new NotReminded(id, idle(district, id, task)));
            } else if (keep(reminder(officer, task, desk, on, words), kept)) {
                desk.forEach(person -> reached.put(person.id(), person));
            } else {
                skipped.add(new NotReminded(id, already(task, on)));
            }
        }
        reached.values().forEach(person -> writing.write(person, kept, false));
        return new Reminded(kept.size(), skipped, List.copyOf(reached.values()), writing.leave());
    }

    /** {@code false} where somebody reminded of the task that day. */
    private boolean keep(Reminder reminder, List<Reminder> kept) {
        return reminders.add(reminder) && kept.add(reminder);
    }

    private static List<Person> others(@Nullable OpenTask task, long by) {
        return task == null
                ? List.of()
                : task.desk().stream().filter(person -> person.id() != by).toList();
    }

    /** How the present task of each form has been reminded of; for everybody of the district who may know of the forms. */
    @Transactional(readOnly = true)
    public Map<Long, LastReminder> lastReminders(long by, Collection<Long> evaluationIds) {
        Person person = person(by);
        Desks desks = authority.desks(person.districtCode());
        List<Long> known = evaluationIds.stream()
                .filter(id -> desks.holds(by, Role.FINANCE_OFFICER, Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR)
                        || evaluations
                                .find(person.districtCode(), id)
                                .filter(evaluation -> desks.known(by, evaluation))
                                .isPresent())
                .toList();
        return reminders.last(person.districtCode(), known);
    }

    /** A person's reminders, unread ones first, then the latest first; at most 100. */
    @Transactional(readOnly = true)
    public List<Reminder> mine(long by) {
        return reminders.to(by, SHOWN);
    }

    /** How many of them are unread: the number at the bell. */
    @Transactional(readOnly = true)
    public int unread(long by) {
        return reminders.unread(by);
    }

    /** Marks one of the person's own as read. */
    public void read(long by, long reminderId) {
        reminders.read(by, reminderId, Instant.now(clock));
    }

    /** Marks all that the list shows as read. */
    public void readAll(long by) {
        mine(by).forEach(reminder -> read(by, reminder.id()));
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

    private Sentence idle(String district, long id, @org.jspecify.annotations.Nullable OpenTask task) {
        long department = evaluations
                .find(district, id)
                .orElseThrow(Refusal.NotFound::new)
                .departmentId();
        String name = departments.find(district, department).orElseThrow().shortName();
        if (task == null) {
            return Sentence.of("reminder.nothingOpen", name);
        }
        return Sentence.of(task.desk().isEmpty() ? "reminder.nobody" : "reminder.yourOwn", name);
    }

    private Sentence already(OpenTask task, LocalDate on) {
        Reminder earlier = reminders
                .byHand(task.task().evaluationId(), task.task().sequence(), on)
                .orElseThrow();
        return Sentence.of(
                "reminder.already",
                task.task().department(),
                earlier.byName(),
                earlier.at().atZone(clock.getZone()).toLocalDate(),
                earlier.at().atZone(clock.getZone()).toLocalTime().withSecond(0).withNano(0));
    }

    private Person officer(long by) {
        return authority
                .holding(by, "refusal.remindFinanceOnly", Role.FINANCE_OFFICER)
                .person();
    }

    private Person person(long by) {
        return authority.person(by);
    }
}
