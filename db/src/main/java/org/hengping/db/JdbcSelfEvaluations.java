package org.hengping.db;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcSelfEvaluations implements SelfEvaluations {

    private static final String SELECT = EvaluationColumns.SELECT + " WHERE e.district_code = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RecordBook book;

    JdbcSelfEvaluations(JdbcClient jdbc, JdbcTemplate batches, RecordBook book) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.book = book;
    }

    @Override
    public void add(SelfEvaluation evaluation) {
        addAll(List.of(evaluation));
    }

    @Override
    public void addAll(List<SelfEvaluation> added) {
        batches.batchUpdate(
                EvaluationColumns.INSERT,
                added.stream().map(EvaluationColumns::of).toList());
        added.forEach(evaluation -> book.wrote(RecordKind.EVALUATION, evaluation.id()));
    }

    @Override
    public Optional<SelfEvaluation> find(String districtCode, long id) {
        return one(SELECT + " AND e.id = ?", districtCode, id);
    }

    @Override
    public Optional<SelfEvaluation> lock(String districtCode, long id) {
        return one(SELECT + " AND e.id = ? FOR UPDATE", districtCode, id);
    }

    @Override
    public void store(SelfEvaluation changed) {
        int rows = jdbc.sql("UPDATE self_evaluation SET stage = ?, draft_revision = ?, version = ?, reviewer_id = ?,"
                        + " exempt = ?, revision = revision + 1 WHERE id = ? AND revision = ?")
                .params(changed.stage().name(), changed.draftRevision(), changed.version())
                .param(changed.reviewerId())
                .params(changed.exempt(), changed.id(), changed.revision())
                .update();
        if (rows == 0) {
            throw new Refusal.Stale();
        }
        book.wrote(RecordKind.EVALUATION, changed.id());
    }

    @Override
    public List<SelfEvaluation> of(String districtCode, Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(EvaluationColumns.SELECT + " WHERE e.district_code = :district AND e.id IN (:ids)")
                .param("district", districtCode)
                .param("ids", ids)
                .query(EvaluationColumns::evaluation)
                .list();
    }

    @Override
    public List<SelfEvaluation> ofRound(String districtCode, long roundId) {
        return jdbc.sql(SELECT + " AND e.round_id = ?")
                .params(districtCode, roundId)
                .query(EvaluationColumns::evaluation)
                .list();
    }

    @Override
    public List<SelfEvaluation> earlier(String districtCode, long departmentId, int fiscalYear) {
        return jdbc.sql(EvaluationColumns.SELECT
                        + " JOIN evaluation_round r ON r.id = e.round_id WHERE e.district_code = ?"
                        + " AND e.department_id = ? AND r.fiscal_year < ? ORDER BY r.fiscal_year DESC, e.id DESC")
                .params(districtCode, departmentId, fiscalYear)
                .query(EvaluationColumns::evaluation)
                .list();
    }

    private Optional<SelfEvaluation> one(String sql, String districtCode, long id) {
        return jdbc.sql(sql)
                .params(districtCode, id)
                .query(EvaluationColumns::evaluation)
                .optional();
    }
}
