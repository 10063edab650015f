package org.hengping.db;

import java.time.Instant;
import java.util.List;
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
        jdbc.sql(NoticeColumns.INSERT).params(NoticeColumns.of(notice)).update();
    }

    @Override
    public List<Notice> to(long personId, int limit) {
        return jdbc.sql(NoticeColumns.SELECT
                        + "person_id = ? ORDER BY CASE WHEN read_at IS NULL THEN 0 ELSE 1 END, at DESC, id DESC"
                        + " LIMIT ?")
                .params(personId, limit)
                .query(NoticeColumns::notice)
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
}
