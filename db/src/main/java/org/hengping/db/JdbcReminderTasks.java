package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengping.core.overdue.Reminder.Task;
import org.hengping.core.review.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reminders are about. */
@Adapter
class JdbcReminderTasks {

    private final JdbcClient jdbc;

    JdbcReminderTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long reminderId, int place, Task task) {
        jdbc.sql(
                        "INSERT INTO reminder_task (reminder_id, evaluation_id, sequence, place, department, fiscal_year, stage,"
                                + " from_at, due_on, distance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(reminderId, task.evaluationId(), task.sequence(), place)
                .params(task.department(), task.fiscalYear(), task.stage().name())
                .param(Times.column(task.since()))
                .params(task.dueOn(), task.distance())
                .update();
    }

    /** Of many reminders at once, each with its own in their order. */
    Map<Long, List<Task>> of(List<Long> reminderIds) {
        return jdbc
                .sql("SELECT reminder_id, evaluation_id, sequence, department, fiscal_year, stage, from_at, due_on,"
                        + " distance"
                        + " FROM reminder_task WHERE reminder_id IN (:ids) ORDER BY place")
                .param("ids", reminderIds)
                .query((row, number) -> Map.entry(row.getLong("reminder_id"), task(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getLong("evaluation_id"),
                row.getInt("sequence"),
                row.getString("department"),
                row.getInt("fiscal_year"),
                Stage.valueOf(row.getString("stage")),
                Times.known(row, "from_at"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("distance"));
    }
}
