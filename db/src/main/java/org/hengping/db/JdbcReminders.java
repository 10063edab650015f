package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.Reminder.Task;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.Reminders;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcReminders implements Reminders {

    private static final String SELECT =
            "SELECT r.id, r.district_code, r.kind, r.on_day, r.at, r.by_id, r.by_name, r.words FROM reminder r ";
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final JdbcReminderParts parts;
    private final JdbcReminderRules rules;

    JdbcReminders(JdbcClient jdbc, JdbcReminderParts parts, JdbcReminderRules rules) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.rules = rules;
    }

    @Override
    public boolean add(Reminder reminder) {
        boolean digest = reminder.kind() == Kind.DIGEST;
        Task first = reminder.tasks().getFirst();
        try {
            jdbc.sql("INSERT INTO reminder (id, district_code, kind, on_day, at, by_id, by_name, words, digest_of,"
                            + " evaluation_id, sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            reminder.id(),
                            reminder.districtCode(),
                            reminder.kind().name(),
                            reminder.on())
                    .param(Times.column(reminder.at()))
                    .param(reminder.byId())
                    .params(reminder.byName(), reminder.words())
                    .param(digest ? reminder.to().getFirst().personId() : null)
                    .param(digest ? null : first.evaluationId())
                    .param(digest ? null : first.sequence())
                    .update();
        } catch (DuplicateKeyException already) {
            return false;
        }
        for (int place = 0; place < reminder.to().size(); place++) {
            add(reminder.id(), place, reminder.to().get(place));
        }
        for (int place = 0; place < reminder.tasks().size(); place++) {
            add(reminder.id(), place, reminder.tasks().get(place));
        }
        return true;
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

    @Override
    public Optional<Reminder> byHand(long evaluationId, int sequence, LocalDate on) {
        return parts
                .whole(jdbc.sql(SELECT + "WHERE r.evaluation_id = ? AND r.sequence = ? AND r.on_day = ?")
                        .params(evaluationId, sequence, on)
                        .query(JdbcReminderParts::head)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Set<Long> digested(String districtCode, LocalDate on) {
        return jdbc.sql(
                        "SELECT digest_of FROM reminder WHERE district_code = ? AND on_day = ? AND digest_of IS NOT NULL")
                .params(districtCode, on)
                .query(Long.class)
                .set();
    }

    @Override
    public List<Reminder> to(long personId, int limit) {
        return parts.whole(jdbc.sql(SELECT + "JOIN reminder_recipient p ON p.reminder_id = r.id WHERE p.person_id = ?"
                        + " ORDER BY CASE WHEN p.read_at IS NULL THEN 0 ELSE 1 END, r.at DESC, r.id DESC LIMIT ?")
                .params(personId, limit)
                .query(JdbcReminderParts::head)
                .list());
    }

    @Override
    public int unread(long personId) {
        return jdbc.sql("SELECT COUNT(*) FROM reminder_recipient WHERE person_id = ? AND read_at IS NULL")
                .param(personId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void read(long personId, long reminderId, Instant at) {
        jdbc.sql("UPDATE reminder_recipient SET read_at = ?"
                        + " WHERE reminder_id = ? AND person_id = ? AND read_at IS NULL")
                .param(Times.column(at))
                .params(reminderId, personId)
                .update();
    }

    @Override
    public Map<Long, LastReminder> last(String districtCode, Collection<Long> evaluationIds) {
        Map<Long, LastReminder> last = new HashMap<>();
        List<Long> ids = List.copyOf(evaluationIds);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            jdbc.sql("SELECT t.evaluation_id, r.kind, r.at, r.by_name FROM desk_entry d"
                            + " JOIN reminder_task t ON t.evaluation_id = d.evaluation_id AND t.sequence = d.sequence"
                            + " JOIN reminder r ON r.id = t.reminder_id"
                            + " WHERE d.evaluation_id IN (:ids) AND d.to_at IS NULL AND r.district_code = :district"
                            + " ORDER BY r.at, r.id")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .param("district", districtCode)
                    .query(row -> {
                        last.merge(row.getLong("evaluation_id"), last(row), JdbcReminders::then);
                    });
        }
        return last;
    }

    @Override
    public List<Reminder> log(String districtCode, int limit) {
        return parts.whole(jdbc.sql(SELECT + "WHERE r.district_code = ? ORDER BY r.at DESC, r.id DESC LIMIT ?")
                .params(districtCode, limit)
                .query(JdbcReminderParts::head)
                .list());
    }

    @Override
    public ReminderRules rules(String districtCode) {
        return rules.find(districtCode);
    }

    @Override
    public void keep(String districtCode, ReminderRules kept, String changedBy, Instant at) {
        rules.keep(districtCode, kept, changedBy, at);
    }

    private static LastReminder last(ResultSet row) throws SQLException {
        boolean byHand = Kind.valueOf(row.getString("kind")) == Kind.BY_HAND;
        return new LastReminder(
                byHand ? 1 : 0, Objects.requireNonNull(Times.instant(row, "at")), row.getString("by_name"));
    }

    private static LastReminder then(LastReminder before, LastReminder now) {
        return new LastReminder(before.byHand() + now.byHand(), now.at(), now.byName());
    }
}
