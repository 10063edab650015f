package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.Outbox;
import org.hengping.core.overdue.Post;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.reminder.OpenTasks.Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a district is reminded, what was sent, and what could not be. For administrators and finance officers; auditors look on. */
@Service
@Transactional
public class ReminderKeeping {

    private static final int SHOWN = 200;

    private final OpenTasks tasks;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Post post;
    private final People people;
    private final WorkCalendars calendars;
    private final Audit audit;
    private final Clock clock;

    ReminderKeeping(
            OpenTasks tasks,
            Reminders reminders,
            Outbox outbox,
            Post post,
            People people,
            WorkCalendars calendars,
            Audit audit,
            Clock clock) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.outbox = outbox;
        this.post = post;
        this.people = people;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rules, and the latest 200 messages and mails. */
    @Transactional(readOnly = true)
    public Book book(long by) {
        Actor actor = onlooker(by);
        String district = actor.person().districtCode();
        return new Book(
                reminders.rules(district),
                keeps(actor),
                post.ready(),
                outbox.waiting(district),
                reminders.log(district, SHOWN),
                outbox.all(district, SHOWN));
    }

    public void change(long by, ReminderRules rules) {
        Person person = keeper(by);
        reminders.keep(person.districtCode(), rules, person.name(), Instant.now(clock));
        audit.note(
                person,
                "audit.reminder.changed",
                rules.ladder().before().toString(),
                rules.ladder().after().toString(),
                rules.ladder().every(),
                rules.hours().from().toString(),
                rules.hours().to().toString());
    }

    /** Sends a mail again that was given up. */
    public void again(long by, long letterId) {
        Person person = keeper(by);
        outbox.again(person.districtCode(), letterId, Instant.now(clock));
        audit.note(person, "audit.reminder.again");
    }

    /** What would be sent on a day by rules that need not be in force, as the forms lie now. */
    @Transactional(readOnly = true)
    public Preview preview(long by, ReminderRules rules, LocalDate day) {
        String district = onlooker(by).person().districtCode();
        boolean working = calendars.find(district).working(day);
        List<Digest> digests = tasks.digests(district, rules.ladder(), day, Set.of());
        long forms = digests.stream()
                .flatMap(digest -> digest.tasks().stream())
                .map(Reminder.Task::evaluationId)
                .distinct()
                .count();
        long silent =
                digests.stream().filter(digest -> digest.to().email().isEmpty()).count();
        return new Preview(working, digests.size(), (int) forms, (int) silent);
    }

    private Person keeper(long by) {
        Actor actor = onlooker(by);
        if (!keeps(actor)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.keepRemindersOnly"));
        }
        return actor.person();
    }

    private Actor onlooker(long by) {
        Actor actor = people.actor(by, LocalDate.now(clock)).orElseThrow(Refusal.NotFound::new);
        if (!keeps(actor) && !actor.is(Role.AUDITOR)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.keepRemindersOnly"));
        }
        return actor;
    }

    private static boolean keeps(Actor actor) {
        return actor.is(Role.SYSTEM_ADMINISTRATOR) || actor.is(Role.FINANCE_OFFICER);
    }

    /**
     * What there is to see.
     *
     * @param mayChange whether the person may change anything
     * @param mail whether there is a mail server
     * @param waiting how many mails wait to be sent
     * @param letters the ones given up first
     */
    public record Book(
            ReminderRules rules,
            boolean mayChange,
            boolean mail,
            int waiting,
            List<Reminder> messages,
            List<Letter> letters) {}

    /**
     * What a day would bring.
     *
     * @param working whether it is a working day; nothing is sent on others
     * @param people how many get a digest
     * @param forms about how many forms
     * @param withoutAddress how many of the people see it in the product only
     */
    public record Preview(boolean working, int people, int forms, int withoutAddress) {}
}
