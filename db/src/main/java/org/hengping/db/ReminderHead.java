package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.Reminder.Task;
import org.jspecify.annotations.Nullable;

/** A reminder without those it is for and the tasks it is about, as its table has it. */
record ReminderHead(
        long id,
        String districtCode,
        Kind kind,
        LocalDate on,
        Instant at,
        @Nullable Long byId,
        String byName,
        String words) {

    static final String SELECT =
            "SELECT r.id, r.district_code, r.kind, r.on_day, r.at, r.by_id, r.by_name, r.words FROM reminder r ";
    static final String INSERT = "INSERT INTO reminder (id, district_code, kind, on_day, at, by_id, by_name, words,"
            + " digest_of, evaluation_id, sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** With what must not come twice at the end: whose digest it is, or which task it is about. */
    static List<@Nullable Object> columns(Reminder reminder) {
        boolean digest = reminder.kind() == Kind.DIGEST;
        Task first = reminder.tasks().getFirst();
        return Arrays.asList(
                reminder.id(),
                reminder.districtCode(),
                reminder.kind().name(),
                reminder.on(),
                Times.column(reminder.at()),
                reminder.byId(),
                reminder.byName(),
                reminder.words(),
                digest ? reminder.to().getFirst().personId() : null,
                digest ? null : first.evaluationId(),
                digest ? null : first.sequence());
    }

    Reminder with(List<Recipient> to, List<Task> tasks) {
        return new Reminder(id, districtCode, kind, on, at, new Reminder.Sender(byId, byName, words), to, tasks);
    }

    static ReminderHead of(ResultSet row, int number) throws SQLException {
        return new ReminderHead(
                row.getLong("id"),
                row.getString("district_code"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                Times.known(row, "at"),
                row.getObject("by_id", Long.class),
                row.getString("by_name"),
                row.getString("words"));
    }
}
