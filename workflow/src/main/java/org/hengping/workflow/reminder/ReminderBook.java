package org.hengping.workflow.reminder;

import java.util.List;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.ReminderRules;

/**
 * What there is to see.
 *
 * @param mayChange whether the person may change anything
 * @param mail whether there is a mail server
 * @param waiting how many mails wait to be sent
 * @param letters the ones given up first
 */
public record ReminderBook(
        ReminderRules rules,
        boolean mayChange,
        boolean mail,
        int waiting,
        List<Reminder> messages,
        List<Letter> letters) {}
