package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.Outbox;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a district is reminded, what was sent, and what could not be. For administrators and finance officers; auditors look on. */
@Service
@Transactional
public class ReminderKeeping {

    private static final int SHOWN = 200;

    private static final Role[] KEEPERS = {Role.SYSTEM_ADMINISTRATOR, Role.FINANCE_OFFICER};

    private final OpenTasks tasks;
    private final Reminders reminders;
    private final Outbox outbox;
    private final LetterCarrier carrier;
    private final WorkCalendars calendars;
    private final Audit audit;
    private final Clock clock;
    private final Authority authority;

    ReminderKeeping(
            OpenTasks tasks,
            Reminders reminders,
            Outbox outbox,
            LetterCarrier carrier,
            WorkCalendars calendars,
            Audit audit,
            Clock clock,
            Authority authority) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.outbox = outbox;
        this.carrier = carrier;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
        this.authority = authority;
    }

    /** The rules, and the latest 200 messages and mails. */
    @Transactional(readOnly = true)
    public ReminderBook book(long by) {
        Actor actor = onlooker(by);
        String district = actor.person().districtCode();
        return new ReminderBook(
                reminders.rules(district),
                keeps(actor),
                carrier.ready(),
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
    public ReminderPreview preview(long by, ReminderRules rules, LocalDate day) {
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
        return new ReminderPreview(working, digests.size(), (int) forms, (int) silent);
    }

    private Person keeper(long by) {
        return authority.holding(by, "refusal.keepRemindersOnly", KEEPERS).person();
    }

    private Actor onlooker(long by) {
        return authority.holding(
                by, "refusal.keepRemindersOnly", Role.SYSTEM_ADMINISTRATOR, Role.FINANCE_OFFICER, Role.AUDITOR);
    }

    private static boolean keeps(Actor actor) {
        return actor.is(KEEPERS);
    }
}
