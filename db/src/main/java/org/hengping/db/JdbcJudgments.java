package org.hengping.db;

import java.util.List;
import java.util.Optional;
import org.hengping.core.indicator.Score;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments;
import org.hengping.core.round.Grade;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcJudgments implements Judgments {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcJudgments(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Judgment judgment) {
        try {
            jdbc.sql(JudgmentColumns.INSERT)
                    .params(JudgmentColumns.of(judgment))
                    .update();
            book.wrote(RecordKind.JUDGMENT, judgment.evaluationId(), judgment.version());
        } catch (DuplicateKeyException somebodyWasFaster) {
            return;
        }
    }

    @Override
    public Optional<Judgment> find(long evaluationId, int version) {
        return jdbc.sql(JudgmentColumns.SELECT + "evaluation_id = ? AND version = ?")
                .params(evaluationId, version)
                .query(JudgmentColumns::judgment)
                .optional();
    }

    @Override
    public Optional<Approved> approvedBefore(long evaluationId, int version) {
        return jdbc.sql("SELECT total, score, grade FROM earlier_approval WHERE evaluation_id = ? AND version = ?")
                .params(evaluationId, version)
                .query((row, number) -> new Approved(
                        new Score(row.getBigDecimal("total")),
                        new Score(row.getBigDecimal("score")),
                        Grade.valueOf(row.getString("grade"))))
                .optional();
    }

    @Override
    public List<Judgment> all(long evaluationId) {
        return jdbc.sql(JudgmentColumns.SELECT + "evaluation_id = ? ORDER BY version")
                .param(evaluationId)
                .query(JudgmentColumns::judgment)
                .list();
    }

    @Override
    public List<Missing> missing(int most) {
        return jdbc.sql("SELECT e.district_code, v.evaluation_id, v.number FROM frozen_version v"
                        + " JOIN self_evaluation e ON e.id = v.evaluation_id"
                        + " LEFT JOIN judgment j ON j.evaluation_id = v.evaluation_id AND j.version = v.number"
                        + " WHERE j.evaluation_id IS NULL ORDER BY v.evaluation_id, v.number LIMIT ?")
                .param(most)
                .query((row, number) -> new Missing(row.getString(1), row.getLong(2), row.getInt(3)))
                .list();
    }
}
