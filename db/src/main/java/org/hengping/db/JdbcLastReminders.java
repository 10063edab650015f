package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Gatherers;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When somebody was last reminded of the task that lies open, and how often by hand. */
@Adapter
class JdbcLastReminders {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;

    JdbcLastReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, LastReminder> of(String districtCode, Collection<Long> evaluationIds) {
        Map<Long, LastReminder> last = new HashMap<>();
        evaluationIds.stream().gather(Gatherers.windowFixed(CHUNK)).forEach(ids -> jdbc.sql(
                        "SELECT t.evaluation_id, r.kind, r.at, r.by_name FROM desk_entry d"
                                + " JOIN reminder_task t ON t.evaluation_id = d.evaluation_id AND t.sequence = d.sequence"
                                + " JOIN reminder r ON r.id = t.reminder_id"
                                + " WHERE d.evaluation_id IN (:ids) AND d.to_at IS NULL AND r.district_code = :district"
                                + " ORDER BY r.at, r.id")
                .param("ids", ids)
                .param("district", districtCode)
                .query(row -> {
                    last.merge(row.getLong("evaluation_id"), last(row), JdbcLastReminders::then);
                }));
        return last;
    }

    private static LastReminder last(ResultSet row) throws SQLException {
        boolean byHand = Kind.valueOf(row.getString("kind")) == Kind.BY_HAND;
        return new LastReminder(byHand ? 1 : 0, Times.known(row, "at"), row.getString("by_name"));
    }

    private static LastReminder then(LastReminder before, LastReminder now) {
        return new LastReminder(before.byHand() + now.byHand(), now.at(), now.byName());
    }
}
