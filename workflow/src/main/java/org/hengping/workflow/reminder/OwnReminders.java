package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reminders a person has: the bell, and the list behind it. */
@Service
@Transactional
public class OwnReminders {

    private static final int SHOWN = 100;

    private final Reminders reminders;
    private final Clock clock;

    OwnReminders(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
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
}
