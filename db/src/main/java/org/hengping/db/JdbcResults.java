package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hengping.core.indicator.Amount;
import org.hengping.core.review.Result;
import org.hengping.core.review.Results;
import org.hengping.core.review.Standing;
import org.hengping.core.review.Tally;
import org.hengping.core.round.Grade;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcResults implements Results {

    private static final String LATEST = " FROM result r JOIN self_evaluation e ON e.id = r.evaluation_id"
            + " AND e.version = r.version WHERE e.exempt = FALSE AND r.district_code = ?";
    private static final String SETTLED = "CASE WHEN e.stage IN ('APPROVED', 'DISCLOSED') THEN 1 ELSE 0 END";

    private final JdbcClient jdbc;

    JdbcResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Result result) {
        boolean completed = result.marks().reviewed() != null
                && jdbc.sql(ResultColumns.UPDATE)
                                .params(ResultColumns.values(result))
                                .params(result.evaluationId(), result.version())
                                .update()
                        > 0;
        if (!completed) {
            insert(result);
        }
    }

    @Override
    public List<Standing> ofRound(String districtCode, long roundId) {
        return jdbc.sql(ResultColumns.SELECT + LATEST + " AND r.round_id = ?")
                .params(districtCode, roundId)
                .query(ResultColumns::standing)
                .list();
    }

    @Override
    public List<Standing> ofDepartment(String districtCode, long departmentId) {
        return jdbc.sql(ResultColumns.SELECT + LATEST
                        + " AND r.department_id = ? ORDER BY r.fiscal_year DESC, r.evaluation_id DESC")
                .params(districtCode, departmentId)
                .query(ResultColumns::standing)
                .list();
    }

    @Override
    public List<Tally> tallies(String districtCode) {
        return jdbc.sql("SELECT r.round_id, r.grade, " + SETTLED + " AS settled, COUNT(*) AS forms,"
                        + " SUM(r.score) AS score, SUM(r.self_score) AS self_score, COUNT(r.execution_rate) AS rated,"
                        + " SUM(COALESCE(r.execution_rate, 0.00)) AS rates, SUM(COALESCE(r.budget, 0)) AS budget,"
                        + " SUM(COALESCE(r.executed, 0)) AS executed" + LATEST + " GROUP BY r.round_id, r.grade, "
                        + SETTLED)
                .param(districtCode)
                .query(JdbcResults::tally)
                .list();
    }

    @Override
    public List<Missing> missing(int most) {
        return jdbc.sql("SELECT e.district_code, v.evaluation_id, v.number FROM frozen_version v"
                        + " JOIN self_evaluation e ON e.id = v.evaluation_id"
                        + " LEFT JOIN result r ON r.evaluation_id = v.evaluation_id AND r.version = v.number"
                        + " WHERE r.evaluation_id IS NULL ORDER BY v.evaluation_id, v.number LIMIT ?")
                .param(most)
                .query((row, number) -> new Missing(row.getString(1), row.getLong(2), row.getInt(3)))
                .list();
    }

    /** A second server that starts at the same time may have been faster; its figures are the same. */
    private void insert(Result result) {
        try {
            jdbc.sql(ResultColumns.INSERT)
                    .params(ResultColumns.values(result))
                    .params(result.evaluationId(), result.version())
                    .update();
        } catch (DuplicateKeyException somebodyWasFaster) {
            return;
        }
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        return new Tally(
                row.getLong("round_id"),
                row.getInt("settled") == 1,
                Grade.valueOf(row.getString("grade")),
                row.getInt("forms"),
                row.getBigDecimal("score"),
                row.getBigDecimal("self_score"),
                row.getInt("rated"),
                row.getBigDecimal("rates"),
                new Amount(row.getBigDecimal("budget")),
                new Amount(row.getBigDecimal("executed")));
    }
}
