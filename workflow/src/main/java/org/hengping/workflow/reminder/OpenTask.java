package org.hengping.workflow.reminder;

import java.util.List;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Reminder;

/** A task with those who can do it. */
record OpenTask(Reminder.Task task, List<Person> desk) {}
