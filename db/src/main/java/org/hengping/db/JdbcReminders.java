package org.hengping.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.Reminders;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcReminders implements Reminders {

    private final JdbcClient jdbc;
    private final ReminderParts parts;
    private final JdbcLastReminders last;
    private final JdbcReminderRules rules;

    JdbcReminders(JdbcClient jdbc, ReminderParts parts, JdbcLastReminders last, JdbcReminderRules rules) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.last = last;
        this.rules = rules;
    }

    @Override
    public boolean add(Reminder reminder) {
        try {
            jdbc.sql(ReminderHead.INSERT).params(ReminderHead.columns(reminder)).update();
        } catch (DuplicateKeyException already) {
            return false;
        }
        parts.add(reminder);
        return true;
    }

    @Override
    public Optional<Reminder> byHand(long evaluationId, int sequence, LocalDate on) {
        return parts
                .whole(jdbc.sql(ReminderHead.SELECT + "WHERE r.evaluation_id = ? AND r.sequence = ? AND r.on_day = ?")
                        .params(evaluationId, sequence, on)
                        .query(ReminderHead::of)
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
        return parts.whole(jdbc.sql(
                        ReminderHead.SELECT + "JOIN reminder_recipient p ON p.reminder_id = r.id WHERE p.person_id = ?"
                                + " ORDER BY CASE WHEN p.read_at IS NULL THEN 0 ELSE 1 END, r.at DESC, r.id DESC LIMIT ?")
                .params(personId, limit)
                .query(ReminderHead::of)
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
        return last.of(districtCode, evaluationIds);
    }

    @Override
    public List<Reminder> log(String districtCode, int limit) {
        return parts.whole(
                jdbc.sql(ReminderHead.SELECT + "WHERE r.district_code = ? ORDER BY r.at DESC, r.id DESC LIMIT ?")
                        .params(districtCode, limit)
                        .query(ReminderHead::of)
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
}
