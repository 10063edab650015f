package org.hengping.db;

import java.util.Collection;
import java.util.List;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tally;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcResults implements Results {

    /** Of an evaluation counts what was approved last, before the first approval the latest version. */
    private static final String COUNTED = " FROM result r JOIN self_evaluation e ON e.id = r.evaluation_id"
            + " WHERE r.version = COALESCE((SELECT MAX(a.version) FROM result a WHERE a.evaluation_id = e.id"
            + " AND a.approved = TRUE), e.version) AND e.exempt = FALSE AND r.district_code = ?";

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
                .query(ResultRows::standing)
                .list();
    }

    @Override
    public List<Standing> ofDepartment(String districtCode, long departmentId) {
        return jdbc.sql(ResultColumns.SELECT + COUNTED
                        + " AND r.department_id = ? ORDER BY r.fiscal_year DESC, r.evaluation_id DESC")
                .params(districtCode, departmentId)
                .query(ResultRows::standing)
                .list();
    }

    @Override
    public List<Result> of(long evaluationId) {
        return jdbc.sql(ResultColumns.SELECT + " FROM result r JOIN self_evaluation e ON e.id = r.evaluation_id"
                        + " WHERE r.evaluation_id = ? ORDER BY r.version")
                .param(evaluationId)
                .query(ResultRows::result)
                .list();
    }

    @Override
    public List<Result> of(Collection<Long> evaluationIds) {
        return evaluationIds.isEmpty()
                ? List.of()
                : jdbc.sql(ResultColumns.SELECT + " FROM result r JOIN self_evaluation e ON e.id = r.evaluation_id"
                                + " WHERE r.evaluation_id IN (:evaluations)")
                        .param("evaluations", evaluationIds)
                        .query(ResultRows::result)
                        .list();
    }

    @Override
    public List<Tally> tallies(String districtCode) {
        return jdbc.sql(TallyColumns.SELECT + COUNTED + TallyColumns.GROUP)
                .param(districtCode)
                .query(TallyColumns::tally)
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
}
