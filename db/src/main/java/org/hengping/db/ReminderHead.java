package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    Reminder with(List<Recipient> to, List<Task> tasks) {
        return new Reminder(id, districtCode, kind, on, at, new Reminder.Sender(byId, byName, words), to, tasks);
    }

    static ReminderHead of(ResultSet row, int number) throws SQLException {
        return new ReminderHead(
                row.getLong("id"),
                row.getString("district_code"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                Objects.requireNonNull(Times.instant(row, "at")),
                row.getObject("by_id", Long.class),
                row.getString("by_name"),
                row.getString("words"));
    }
}
