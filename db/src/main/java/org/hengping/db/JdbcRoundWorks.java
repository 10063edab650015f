package org.hengping.db;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.round.RoundWork;
import org.hengping.core.round.RoundWork.Progress;
import org.hengping.core.round.RoundWorks;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcRoundWorks implements RoundWorks {

    private static final String NEXT =
            " ORDER BY w.done_at, w.tried_at, w.round_id, w.kind, w.department_id" + " LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String KEY = " WHERE round_id = ? AND kind = ? AND department_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcRoundWorks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(List<RoundWork> works) {
        batches.batchUpdate(
                "INSERT INTO round_work (round_id, kind, department_id, district_code, ordered_by, reason, told)"
                        + " VALUES (?, ?, ?, ?, ?, ?, FALSE)",
                works.stream()
                        .map(work -> new Object[] {
                            work.roundId(),
                            work.kind().name(),
                            work.departmentId(),
                            work.districtCode(),
                            work.orderedBy(),
                            work.reason()
                        })
                        .toList());
    }

    /** Asked for in two steps, each in the order of the index work_left: a sort would lock everything that is left. */
    @Override
    public List<RoundWork> take(int atMost, Instant triedBefore) {
        List<RoundWork> untried = jdbc.sql(RoundWorkColumns.SELECT + " AND w.tried_at IS NULL" + NEXT)
                .param(atMost)
                .query(RoundWorkColumns::work)
                .list();
        return !untried.isEmpty()
                ? untried
                : jdbc.sql(RoundWorkColumns.SELECT + " AND w.tried_at < ?" + NEXT)
                        .param(Times.column(triedBefore))
                        .param(atMost)
                        .query(RoundWorkColumns::work)
                        .list();
    }

    @Override
    public boolean hold(RoundWork work) {
        return jdbc.sql(RoundWorkColumns.SELECT
                        + " AND w.round_id = ? AND w.kind = ? AND w.department_id = ? FOR UPDATE SKIP LOCKED")
                .params(work.roundId(), work.kind().name(), work.departmentId())
                .query(RoundWorkColumns::work)
                .optional()
                .isPresent();
    }

    @Override
    public void done(List<RoundWork> works, Instant at) {
        batches.batchUpdate(
                "UPDATE round_work SET done_at = ?, tried_at = NULL" + KEY,
                works.stream()
                        .map(work -> new Object[] {
                            Times.column(at), work.roundId(), work.kind().name(), work.departmentId()
                        })
                        .toList());
    }

    @Override
    public void failed(RoundWork work, Instant at) {
        jdbc.sql("UPDATE round_work SET tried_at = ?" + KEY + " AND done_at IS NULL")
                .param(Times.column(at))
                .params(work.roundId(), work.kind().name(), work.departmentId())
                .update();
    }

    @Override
    public List<Progress> progress(String districtCode) {
        return jdbc.sql(RoundWorkColumns.COUNT + RoundWorkColumns.GROUP)
                .param(districtCode)
                .query(RoundWorkColumns::counted)
                .list();
    }

    @Override
    public List<Progress> finished(String districtCode, long orderedBy) {
        List<Progress> finished = new ArrayList<>();
        jdbc
                .sql(RoundWorkColumns.COUNT + " AND w.ordered_by = ? AND w.told = FALSE" + RoundWorkColumns.GROUP)
                .params(districtCode, orderedBy)
                .query(RoundWorkColumns::counted)
                .stream()
                .filter(Progress::over)
                .forEach(finished::add);
        finished.forEach(ended -> jdbc.sql(
                        "UPDATE round_work SET told = TRUE WHERE round_id = ? AND kind = ? AND ordered_by = ?")
                .params(ended.roundId(), ended.kind().name(), orderedBy)
                .update());
        return finished;
    }
}
