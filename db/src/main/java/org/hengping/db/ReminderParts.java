package org.hengping.db;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.Reminder.Task;
import org.springframework.stereotype.Component;

/** Whom reminders are for and what they are about; read for many reminders at once. */
@Component
class ReminderParts {

    private final JdbcRecipients recipients;
    private final JdbcReminderTasks tasks;

    ReminderParts(JdbcRecipients recipients, JdbcReminderTasks tasks) {
        this.recipients = recipients;
        this.tasks = tasks;
    }

    void add(Reminder reminder) {
        for (int place = 0; place < reminder.to().size(); place++) {
            recipients.add(reminder.id(), place, reminder.to().get(place));
        }
        for (int place = 0; place < reminder.tasks().size(); place++) {
            tasks.add(reminder.id(), place, reminder.tasks().get(place));
        }
    }

    List<Reminder> whole(List<ReminderHead> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> ids = heads.stream().map(ReminderHead::id).toList();
        Map<Long, List<Recipient>> to = recipients.of(ids);
        Map<Long, List<Task>> about = tasks.of(ids);
        return heads.stream()
                .map(head -> head.with(
                        Objects.requireNonNull(to.get(head.id())), Objects.requireNonNull(about.get(head.id()))))
                .toList();
    }
}
