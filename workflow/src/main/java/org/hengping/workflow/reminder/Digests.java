package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Ids;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The daily digests, one transaction for each person. */
@Service
@Transactional
class Digests {

    private final OpenTasks tasks;
    private final Reminders reminders;
    private final LetterWriting writing;
    private final Departments departments;
    private final WorkCalendars calendars;
    private final Ids ids;
    private final Clock clock;

    Digests(
            OpenTasks tasks,
            Reminders reminders,
            LetterWriting writing,
            Departments departments,
            WorkCalendars calendars,
            Ids ids,
            Clock clock) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.writing = writing;
        this.departments = departments;
        this.calendars = calendars;
        this.ids = ids;
        this.clock = clock;
    }

    /** The districts at work just now, by their own hours and calendar. */
    @Transactional(readOnly = true)
    public List<String> atWork() {
        LocalDateTime now = LocalDateTime.now(clock);
        return districts().stream()
                .filter(code -> reminders.rules(code).hours().open(now, calendars.find(code)))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<String> districts() {
        return departments.districts().stream().map(District::code).toList();
    }

    /** What is to be sent today and has not been; each with the day it is for. */
    @Transactional(readOnly = true)
    public List<Digest> due(String district, LocalDate today) {
        ReminderRules rules = reminders.rules(district);
        return tasks.digests(district, rules.ladder(), today, reminders.digested(district, today));
    }

    /**
     * Keeps a digest, and its letter with it.
     *
     * @return {@code false} where another server was faster
     */
    public boolean keep(Digest digest, LocalDate today) {
        Reminder reminder = new Reminder(
                ids.next(),
                digest.to().districtCode(),
                Reminder.Kind.DIGEST,
                today,
                Instant.now(clock),
                Reminder.Sender.NOBODY,
                List.of(writing.recipient(digest.to())),
                digest.tasks());
        boolean first = reminders.add(reminder);
        if (first) {
            writing.write(digest.to(), List.of(reminder), true);
        }
        return first;
    }
}
