package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.CheckRuns;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcCheckRuns implements CheckRuns {

    private final JdbcClient jdbc;

    JdbcCheckRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(CheckRun run) {
        jdbc.sql("INSERT INTO check_run (id, district_code, begun_at, by_name, forms, done, ended_at, outcome)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(run.id(), run.districtCode())
                .param(Times.column(run.begunAt()))
                .params(run.byName(), run.forms(), run.done())
                .param(Times.column(run.endedAt()))
                .param(run.outcome().write())
                .update();
    }

    @Override
    public void done(long id, int done, int forms) {
        jdbc.sql("UPDATE check_run SET done = ?, forms = ? WHERE id = ?")
                .params(done, forms, id)
                .update();
    }

    @Override
    public void end(CheckRun ended) {
        jdbc.sql("UPDATE check_run SET done = ?, forms = ?, ended_at = ?, outcome = ? WHERE id = ?")
                .params(ended.done(), ended.forms())
                .param(Times.column(ended.endedAt()))
                .params(ended.outcome().write(), ended.id())
                .update();
    }

    @Override
    public List<CheckRun> latest(String districtCode, int most) {
        return jdbc.sql("SELECT id, district_code, begun_at, by_name, forms, done, ended_at, outcome FROM check_run"
                        + " WHERE district_code = ? ORDER BY begun_at DESC, id DESC LIMIT ?")
                .params(districtCode, most)
                .query(JdbcCheckRuns::run)
                .list();
    }

    private static CheckRun run(ResultSet row, int number) throws SQLException {
        return new CheckRun(
                row.getLong("id"),
                row.getString("district_code"),
                Times.known(row, "begun_at"),
                row.getString("by_name"),
                row.getInt("forms"),
                row.getInt("done"),
                Times.instant(row, "ended_at"),
                CheckRun.Outcome.read(row.getString("outcome")));
    }
}
