package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.Reminder.Task;
import org.hengping.core.review.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom reminders are for and what they are about; read for many reminders at once. */
@Adapter
class JdbcReminderParts {

    private final JdbcClient jdbc;

    JdbcReminderParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Reminder reminder) {
        for (int place = 0; place < reminder.to().size(); place++) {
            add(reminder.id(), place, reminder.to().get(place));
        }
        for (int place = 0; place < reminder.tasks().size(); place++) {
            add(reminder.id(), place, reminder.tasks().get(place));
        }
    }

    private void add(long reminderId, int place, Recipient recipient) {
        jdbc.sql("INSERT INTO reminder_recipient (reminder_id, person_id, place, name, mailed, read_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(reminderId, recipient.personId(), place, recipient.name(), recipient.mailed())
                .param(Times.column(recipient.readAt()))
                .update();
    }

    private void add(long reminderId, int place, Task task) {
        jdbc.sql(
                        "INSERT INTO reminder_task (reminder_id, evaluation_id, sequence, place, department, fiscal_year, stage,"
                                + " from_at, due_on, distance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(reminderId, task.evaluationId(), task.sequence(), place)
                .params(task.department(), task.fiscalYear(), task.stage().name())
                .param(Times.column(task.since()))
                .params(task.dueOn(), task.distance())
                .update();
    }

    List<Reminder> whole(List<ReminderHead> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> ids = heads.stream().map(ReminderHead::id).toList();
        Map<Long, List<Recipient>> to = recipients(ids);
        Map<Long, List<Task>> tasks = tasks(ids);
        return heads.stream()
                .map(head -> head.with(
                        Objects.requireNonNull(to.get(head.id())), Objects.requireNonNull(tasks.get(head.id()))))
                .toList();
    }

    private Map<Long, List<Recipient>> recipients(List<Long> reminderIds) {
        return jdbc
                .sql("SELECT reminder_id, person_id, name, mailed, read_at FROM reminder_recipient"
                        + " WHERE reminder_id IN (:ids) ORDER BY place")
                .param("ids", reminderIds)
                .query((row, number) -> Map.entry(row.getLong("reminder_id"), recipient(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<Long, List<Task>> tasks(List<Long> reminderIds) {
        return jdbc
                .sql("SELECT reminder_id, evaluation_id, sequence, department, fiscal_year, stage, from_at, due_on,"
                        + " distance"
                        + " FROM reminder_task WHERE reminder_id IN (:ids) ORDER BY place")
                .param("ids", reminderIds)
                .query((row, number) -> Map.entry(row.getLong("reminder_id"), task(row)))
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
}
