package org.hengping.db;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.core.round.RoundParts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcRoundParts implements RoundParts {

    private static final String NEXT =
            " ORDER BY w.done_at, w.tried_at, w.round_id, w.kind, w.department_id" + " LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String KEY = " WHERE round_id = ? AND kind = ? AND department_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcRoundParts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(List<RoundPart> parts) {
        batches.batchUpdate(
                "INSERT INTO round_work (round_id, kind, department_id, district_code, ordered_by, reason, told)"
                        + " VALUES (?, ?, ?, ?, ?, ?, FALSE)",
                parts.stream()
                        .map(part -> new Object[] {
                            part.roundId(),
                            part.kind().name(),
                            part.departmentId(),
                            part.districtCode(),
                            part.orderedBy(),
                            part.reason()
                        })
                        .toList());
    }

    /** Asked for in two steps, each in the order of the index work_left: a sort would lock everything that is left. */
    @Override
    public List<RoundPart> take(int atMost, Instant triedBefore) {
        List<RoundPart> untried = jdbc.sql(RoundPartColumns.SELECT + " AND w.tried_at IS NULL" + NEXT)
                .param(atMost)
                .query(RoundPartColumns::part)
                .list();
        return !untried.isEmpty()
                ? untried
                : jdbc.sql(RoundPartColumns.SELECT + " AND w.tried_at < ?" + NEXT)
                        .param(Times.column(triedBefore))
                        .param(atMost)
                        .query(RoundPartColumns::part)
                        .list();
    }

    @Override
    public boolean hold(RoundPart part) {
        return jdbc.sql(RoundPartColumns.SELECT
                        + " AND w.round_id = ? AND w.kind = ? AND w.department_id = ? FOR UPDATE SKIP LOCKED")
                .params(part.roundId(), part.kind().name(), part.departmentId())
                .query(RoundPartColumns::part)
                .optional()
                .isPresent();
    }

    @Override
    public void done(List<RoundPart> parts, Instant at) {
        batches.batchUpdate(
                "UPDATE round_work SET done_at = ?, tried_at = NULL" + KEY,
                parts.stream()
                        .map(part -> new Object[] {
                            Times.column(at), part.roundId(), part.kind().name(), part.departmentId()
                        })
                        .toList());
    }

    @Override
    public void failed(RoundPart part, Instant at) {
        jdbc.sql("UPDATE round_work SET tried_at = ?" + KEY + " AND done_at IS NULL")
                .param(Times.column(at))
                .params(part.roundId(), part.kind().name(), part.departmentId())
                .update();
    }

    @Override
    public List<Progress> progress(String districtCode) {
        return jdbc.sql(RoundPartColumns.COUNT + RoundPartColumns.GROUP)
                .param(districtCode)
                .query(RoundPartColumns::counted)
                .list();
    }

    @Override
    public List<Progress> finished(String districtCode, long orderedBy) {
        List<Progress> finished = new ArrayList<>();
        jdbc
                .sql(RoundPartColumns.COUNT + " AND w.ordered_by = ? AND w.told = FALSE" + RoundPartColumns.GROUP)
                .params(districtCode, orderedBy)
                .query(RoundPartColumns::counted)
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
