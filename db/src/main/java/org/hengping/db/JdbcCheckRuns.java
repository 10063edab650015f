package org.hengping.db;

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
        jdbc.sql(CheckRunColumns.INSERT).params(CheckRunColumns.of(run)).update();
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
        return jdbc.sql(CheckRunColumns.SELECT + "district_code = ? ORDER BY begun_at DESC, id DESC LIMIT ?")
                .params(districtCode, most)
                .query(CheckRunColumns::run)
                .list();
    }
}
