package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.Reminder.Task;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom reminders are for and what they are about, for many reminders at once. */
@Repository
@Transactional(propagation = MANDATORY)
class JdbcReminderParts {

    private final JdbcClient jdbc;

    JdbcReminderParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reminder> whole(List<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<Recipient>> to = jdbc
                .sql("SELECT reminder_id, person_id, name, mailed, read_at FROM reminder_recipient"
                        + " WHERE reminder_id IN (:ids) ORDER BY place")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getLong("reminder_id"), recipient(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<Long, List<Task>> tasks = jdbc
                .sql("SELECT reminder_id, evaluation_id, sequence, department, fiscal_year, stage, from_at, due_on,"
                        + " distance"
                        + " FROM reminder_task WHERE reminder_id IN (:ids) ORDER BY place")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getLong("reminder_id"), task(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return heads.stream()
                .map(head -> head.with(
                        Objects.requireNonNull(to.get(head.id())), Objects.requireNonNull(tasks.get(head.id()))))
                .toList();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getLong("person_id"),
                row.getString("name"),
                row.getBoolean("mailed"),
                Times.instant(row, "read_at"));
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getLong("evaluation_id"),
                row.getInt("sequence"),
                row.getString("department"),
                row.getInt("fiscal_year"),
                Stage.valueOf(row.getString("stage")),
                Objects.requireNonNull(Times.instant(row, "from_at")),
                row.getObject("due_on", LocalDate.class),
                row.getInt("distance"));
    }

    static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getLong("id"),
                row.getString("district_code"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                Objects.requireNonNull(Times.instant(row, "at")),
                row.getObject("by_id", Long.class),
                row.getString("by_name"),
                row.getString("words"));
    }

    /** A reminder without its parts. */
    record Head(
            long id,
            String districtCode,
            Kind kind,
            LocalDate on,
            Instant at,
            @Nullable Long byId,
            String byName,
            String words) {

        Reminder with(List<Recipient> to, List<Task> tasks) {
            return new Reminder(id, districtCode, kind, on, at, new Reminder.Sender(byId, byName, words), to, tasks);
        }
    }
}
