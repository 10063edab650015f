package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/** The columns of an evaluation, in one order for writing and reading. */
final class EvaluationColumns {

    static final String SELECT = "SELECT e.id, e.district_code, e.round_id, e.department_id, e.stage,"
            + " e.draft_revision, e.version, e.reviewer_id, e.exempt, e.revision FROM self_evaluation e";
    static final String INSERT = "INSERT INTO self_evaluation (id, district_code, round_id, department_id, stage,"
            + " draft_revision, version, reviewer_id, exempt, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EvaluationColumns() {}

    static @Nullable Object[] of(SelfEvaluation evaluation) {
        return new @Nullable Object[] {
            evaluation.id(),
            evaluation.districtCode(),
            evaluation.roundId(),
            evaluation.departmentId(),
            evaluation.stage().name(),
            evaluation.draftRevision(),
            evaluation.version(),
            evaluation.reviewerId(),
            evaluation.exempt(),
            evaluation.revision()
        };
    }

    static SelfEvaluation evaluation(ResultSet row, int number) throws SQLException {
        return new SelfEvaluation(
                new SelfEvaluation.Identity(
                        row.getLong("id"),
                        row.getString("district_code"),
                        row.getLong("round_id"),
                        row.getLong("department_id")),
                new SelfEvaluation.State(
                        Stage.valueOf(row.getString("stage")),
                        row.getLong("draft_revision"),
                        row.getInt("version"),
                        row.getObject("reviewer_id", Long.class),
                        row.getBoolean("exempt"),
                        row.getLong("revision")));
    }
}
