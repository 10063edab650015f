package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.core.round.RoundParts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcRoundParts implements RoundParts {

    private static final String SELECT = "SELECT w.round_id, w.district_code, w.kind, w.department_id, w.ordered_by,"
            + " w.reason FROM round_work w WHERE w.done_at IS NULL";
    private static final String NEXT =
            " ORDER BY w.done_at, w.tried_at, w.round_id, w.kind, w.department_id" + " LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String KEY = " WHERE round_id = ? AND kind = ? AND department_id = ?";
    private static final String COUNT = "SELECT w.round_id, w.kind, COUNT(*) AS all_works, COUNT(w.done_at) AS done,"
            + " SUM(CASE WHEN w.done_at IS NULL AND w.tried_at IS NOT NULL THEN 1 ELSE 0 END) AS failing"
            + " FROM round_work w WHERE w.district_code = ?";
    private static final String GROUP = " GROUP BY w.round_id, w.kind";

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
        List<RoundPart> untried = jdbc.sql(SELECT + " AND w.tried_at IS NULL" + NEXT)
                .param(atMost)
                .query(JdbcRoundParts::part)
                .list();
        return !untried.isEmpty()
                ? untried
                : jdbc.sql(SELECT + " AND w.tried_at < ?" + NEXT)
                        .param(Times.column(triedBefore))
                        .param(atMost)
                        .query(JdbcRoundParts::part)
                        .list();
    }

    @Override
    public boolean hold(RoundPart part) {
        return jdbc.sql(SELECT + " AND w.round_id = ? AND w.kind = ? AND w.department_id = ? FOR UPDATE SKIP LOCKED")
                .params(part.roundId(), part.kind().name(), part.departmentId())
                .query(JdbcRoundParts::part)
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
        return jdbc.sql(COUNT + GROUP)
                .param(districtCode)
                .query(JdbcRoundParts::counted)
                .list();
    }

    @Override
    public List<Progress> finished(String districtCode, long orderedBy) {
        List<Progress> finished = new ArrayList<>();
        jdbc
                .sql(COUNT + " AND w.ordered_by = ? AND w.told = FALSE" + GROUP)
                .params(districtCode, orderedBy)
                .query(JdbcRoundParts::counted)
                .stream()
                .filter(Progress::over)
                .forEach(finished::add);
        finished.forEach(ended -> jdbc.sql(
                        "UPDATE round_work SET told = TRUE WHERE round_id = ? AND kind = ? AND ordered_by = ?")
                .params(ended.roundId(), ended.kind().name(), orderedBy)
                .update());
        return finished;
    }

    private static RoundPart part(ResultSet row, int number) throws SQLException {
        return new RoundPart(
                row.getLong("round_id"),
                row.getString("district_code"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("department_id"),
                row.getLong("ordered_by"),
                row.getString("reason"));
    }

    private static Progress counted(ResultSet row, int number) throws SQLException {
        return new Progress(
                row.getLong("round_id"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("all_works"),
                row.getInt("done"),
                row.getInt("failing"));
    }
}
