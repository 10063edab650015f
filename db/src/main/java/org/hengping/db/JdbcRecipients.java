package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hengping.core.overdue.Reminder.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom reminders are for. */
@Adapter
class JdbcRecipients {

    private final JdbcClient jdbc;

    JdbcRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long reminderId, int place, Recipient recipient) {
        jdbc.sql("INSERT INTO reminder_recipient (reminder_id, person_id, place, name, mailed, read_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(reminderId, recipient.personId(), place, recipient.name(), recipient.mailed())
                .param(Times.column(recipient.readAt()))
                .update();
    }

    /** Of many reminders at once, each with its own in their order. */
    Map<Long, List<Recipient>> of(List<Long> reminderIds) {
        return jdbc
                .sql("SELECT reminder_id, person_id, name, mailed, read_at FROM reminder_recipient"
                        + " WHERE reminder_id IN (:ids) ORDER BY place")
                .param("ids", reminderIds)
                .query((row, number) -> Map.entry(row.getLong("reminder_id"), recipient(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getLong("person_id"),
                row.getString("name"),
                row.getBoolean("mailed"),
                Times.instant(row, "read_at"));
    }
}
