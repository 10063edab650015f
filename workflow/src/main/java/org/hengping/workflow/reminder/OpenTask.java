package org.hengping.workflow.reminder;

import java.util.List;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Reminder;

/** A task with those who can do it. */
record OpenTask(Reminder.Task task, List<Person> desk) {

    /** Those of them whom this person can remind: all but the person. */
    List<Person> others(long by) {
        return desk.stream().filter(person -> person.id() != by).toList();
    }
}
