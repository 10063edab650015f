package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hengping.core.SentenceText;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notice notice) {
        jdbc.sql("INSERT INTO notice (id, district_code, person_id, at, by_name, what, arguments, read_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(notice.id(), notice.districtCode(), notice.personId())
                .param(Times.column(notice.at()))
                .params(notice.byName(), notice.what().key(), SentenceText.write(notice.what()))
                .param(Times.column(notice.readAt()))
                .update();
    }

    @Override
    public List<Notice> to(long personId, int limit) {
        return jdbc.sql("SELECT id, district_code, person_id, at, by_name, what, arguments, read_at FROM notice"
                        + " WHERE person_id = ? ORDER BY CASE WHEN read_at IS NULL THEN 0 ELSE 1 END, at DESC, id DESC"
                        + " LIMIT ?")
                .params(personId, limit)
                .query(JdbcNotices::notice)
                .list();
    }

    @Override
    public int unread(long personId) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = ? AND read_at IS NULL")
                .param(personId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void read(long personId, Instant at) {
        jdbc.sql("UPDATE notice SET read_at = ? WHERE person_id = ? AND read_at IS NULL")
                .param(Times.column(at))
                .param(personId)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("district_code"),
                row.getLong("person_id"),
                Times.known(row, "at"),
                row.getString("by_name"),
                SentenceText.read(row.getString("what"), row.getString("arguments")),
                Times.instant(row, "read_at"));
    }
}
