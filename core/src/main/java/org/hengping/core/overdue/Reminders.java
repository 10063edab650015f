package org.hengping.core.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reminders of the districts, and the rules they are sent by. */
public interface Reminders {

    /**
     * Keeps a reminder.
     *
     * @return {@code false} where the person has a digest of that day already, or the task a 催办; nothing is kept then
     */
    boolean add(Reminder reminder);

    /** The 催办 of a task that counts for a day. */
    Optional<Reminder> byHand(long evaluationId, int sequence, LocalDate on);

    /** Who has the digest of a day already. */
    Set<Long> digested(String districtCode, LocalDate on);

    /** A person's, unread ones first, then the latest first. */
    List<Reminder> to(long personId, int limit);

    /** How many a person has not read. */
    int unread(long personId);

    /** Without effect where the person has none such, or has read it. */
    void read(long personId, long reminderId, Instant at);

    /** How the present task of each form has been reminded of; none for those that were not. */
    Map<Long, LastReminder> last(String districtCode, Collection<Long> evaluationIds);

    /** Those of a district, the latest first. */
    List<Reminder> log(String districtCode, int limit);

    /** The usual rules where a district has set none. */
    ReminderRules rules(String districtCode);

    void keep(String districtCode, ReminderRules rules, String changedBy, Instant at);
}
