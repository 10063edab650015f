package org.hengping.workflow.reminder;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Reminder;

/** What one person is reminded of on a day. */
record Digest(Person to, List<Reminder.Task> tasks) {

    static Digest empty(Person to) {
        return new Digest(to, new ArrayList<>());
    }
}
