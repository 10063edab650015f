package org.hengping.db;

import java.time.Instant;
import java.util.List;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter is had by one server: of two updates that claim it, the second finds no row any more. */
@Adapter
class JdbcOutbox implements Outbox {

    private static final String FREE = " AND dead = FALSE AND sent_at IS NULL AND not_before <= ?"
            + " AND (claimed_until IS NULL OR claimed_until < ?)";

    /** How many more are looked at, for those another server is claiming just now. */
    private static final int SPARE = 50;

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Letter letter) {
        jdbc.sql(LetterColumns.INSERT).params(LetterColumns.of(letter)).update();
    }

    @Override
    public List<Letter> claim(
            String districtCode, String server, Instant now, Instant until, boolean inHours, int limit) {
        List<Long> free = jdbc.sql("SELECT id FROM outbox WHERE district_code = ?" + FREE
                        + (inHours ? "" : " AND in_hours = FALSE") + " ORDER BY not_before, id LIMIT ?")
                .param(districtCode)
                .param(Times.column(now))
                .param(Times.column(now))
                .param(limit + SPARE)
                .query(OnlyColumn::number)
                .list();
        return free.stream()
                .filter(id -> claim(id, server, now, until))
                .limit(limit)
                .map(this::find)
                .toList();
    }

    private boolean claim(long id, String server, Instant now, Instant until) {
        return jdbc.sql("UPDATE outbox SET claimed_by = ?, claimed_until = ?, attempts = attempts + 1 WHERE id = ?"
                                + FREE)
                        .param(server)
                        .param(Times.column(until))
                        .param(id)
                        .param(Times.column(now))
                        .param(Times.column(now))
                        .update()
                > 0;
    }

    @Override
    public void sent(long id, String server, Instant at) {
        jdbc.sql("UPDATE outbox SET sent_at = ?, error = '', claimed_by = NULL, claimed_until = NULL"
                        + " WHERE id = ? AND claimed_by = ?")
                .param(Times.column(at))
                .params(id, server)
                .update();
    }

    @Override
    public void failed(long id, String server, String error, Instant notBefore, boolean dead) {
        jdbc.sql("UPDATE outbox SET error = ?, not_before = ?, dead = ?, claimed_by = NULL, claimed_until = NULL"
                        + " WHERE id = ? AND claimed_by = ?")
                .param(error)
                .param(Times.column(notBefore))
                .params(dead, id, server)
                .update();
    }

    @Override
    public void again(String districtCode, long id, Instant now) {
        jdbc.sql("UPDATE outbox SET dead = FALSE, attempts = 0, not_before = ?"
                        + " WHERE district_code = ? AND id = ? AND dead = TRUE")
                .param(Times.column(now))
                .params(districtCode, id)
                .update();
    }

    @Override
    public int waiting(String districtCode) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox WHERE district_code = ? AND dead = FALSE AND sent_at IS NULL")
                .param(districtCode)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Letter> all(String districtCode, int limit) {
        return jdbc.sql(LetterColumns.SELECT + "o.district_code = ?"
                        + " ORDER BY CASE WHEN o.dead THEN 0 ELSE 1 END, o.id DESC LIMIT ?")
                .params(districtCode, limit)
                .query(LetterColumns::letter)
                .list();
    }

    private Letter find(long id) {
        return jdbc.sql(LetterColumns.SELECT + "o.id = ?")
                .param(id)
                .query(LetterColumns::letter)
                .single();
    }
}
