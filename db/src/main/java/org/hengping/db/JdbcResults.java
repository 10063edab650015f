package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hengping.core.indicator.Amount;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tally;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcResults implements Results {

    /** Of an evaluation counts what was approved last, before the first approval the latest version. */
    private static final String COUNTED = " FROM result r JOIN self_evaluation e ON e.id = r.evaluation_id"
            + " WHERE r.version = COALESCE((SELECT MAX(a.version) FROM result a WHERE a.evaluation_id = e.id"
            + " AND a.approved = TRUE), e.version) AND e.exempt = FALSE AND r.district_code = ?";

    private static final String REVIEWED = "CASE WHEN r.reviewed_score IS NULL THEN FALSE ELSE TRUE END";

    private static final String EARLIER =
            "CASE WHEN r.reviewed_score IS NOT NULL AND r.earlier_rules = TRUE THEN 1 ELSE 0 END";
    private static final String GRADE =
            "CASE WHEN r.reviewed_score IS NULL THEN r.self_grade ELSE r.reviewed_grade END";
    private static final String SCORE = "CASE WHEN r.reviewed_score IS NULL"
            + " THEN COALESCE(r.self_rescaled, r.self_score) ELSE COALESCE(r.reviewed_rescaled, r.reviewed_score) END";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcResults(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void keep(Result result) {
        boolean completed = result.marks().approval() != null
                && jdbc.sql(ResultColumns.UPDATE)
                                .params(ResultColumns.values(result))
                                .params(result.evaluationId(), result.version())
                                .update()
                        > 0;
        if (!completed) {
            insert(result);
        }
        book.wrote(RecordKind.RESULT, result.evaluationId(), result.version());
    }

    @Override
    public List<Standing> ofRound(String districtCode, long roundId) {
        return jdbc.sql(ResultColumns.SELECT + COUNTED + " AND r.round_id = ?")
                .params(districtCode, roundId)
                .query(ResultColumns::standing)
                .list();
    }

    @Override
    public List<Standing> ofDepartment(String districtCode, long departmentId) {
        return jdbc.sql(ResultColumns.SELECT + COUNTED
                        + " AND r.department_id = ? ORDER BY r.fiscal_year DESC, r.evaluation_id DESC")
                .params(districtCode, departmentId)
                .query(ResultColumns::standing)
                .list();
    }

    @Override
    public List<Result> of(long evaluationId) {
        return jdbc.sql(ResultColumns.SELECT + " FROM result r JOIN self_evaluation e ON e.id = r.evaluation_id"
                        + " WHERE r.evaluation_id = ? ORDER BY r.version")
                .param(evaluationId)
                .query((row, number) -> ResultColumns.standing(row, number).result())
                .list();
    }

    @Override
    public List<Result> of(Collection<Long> evaluationIds) {
        return evaluationIds.isEmpty()
                ? List.of()
                : jdbc.sql(ResultColumns.SELECT + " FROM result r JOIN self_evaluation e ON e.id = r.evaluation_id"
                                + " WHERE r.evaluation_id IN (:evaluations)")
                        .param("evaluations", evaluationIds)
                        .query((row, number) ->
                                ResultColumns.standing(row, number).result())
                        .list();
    }

    @Override
    public List<Tally> tallies(String districtCode) {
        return jdbc.sql(
                        "SELECT round_id, reviewed, grade, COUNT(*) AS forms, SUM(earlier) AS earlier, SUM(score) AS score, SUM(self) AS self,"
                                + " COUNT(rate) AS rated, SUM(COALESCE(rate, 0.00)) AS rates,"
                                + " SUM(budget) AS budget, SUM(executed) AS executed FROM (SELECT r.round_id, "
                                + REVIEWED + " AS reviewed, " + EARLIER + " AS earlier, " + GRADE + " AS grade, "
                                + SCORE + " AS score,"
                                + " COALESCE(r.self_rescaled, r.self_score) AS self, r.execution_rate AS rate,"
                                + " COALESCE(r.budget, 0) AS budget, COALESCE(r.executed, 0) AS executed" + COUNTED
                                + ") counted GROUP BY round_id, reviewed, grade")
                .param(districtCode)
                .query(JdbcResults::tally)
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
                row.getBoolean("reviewed"),
                ResultColumns.grade(row, "grade"),
                row.getInt("forms"),
                row.getInt("earlier"),
                new Tally.Points(row.getBigDecimal("score"), row.getBigDecimal("self")),
                new Tally.Execution(
                        row.getInt("rated"),
                        row.getBigDecimal("rates"),
                        new Amount(row.getBigDecimal("budget")),
                        new Amount(row.getBigDecimal("executed"))));
    }
}
