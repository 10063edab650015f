package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.Answer;
import org.hengping.core.review.Consultation.Reply;

/** A hearing (征求意见) as its table has it: what was put to the department, its answer, the reply. */
final class ConsultationColumns {

    static final String SELECT = "SELECT c.evaluation_id, c.version, c.self_score, c.self_rescaled, c.self_grade,"
            + " c.reviewed_score, c.reviewed_rescaled, c.reviewed_grade, c.opened_at, c.due_on, c.answered_at,"
            + " c.answered_by, c.agreed, c.answer, c.replied_at, c.replied_by, c.reply FROM consultation c";

    private ConsultationColumns() {}

    static Consultation consultation(ResultSet row, int number) throws SQLException {
        Instant answeredAt = Times.instant(row, "answered_at");
        Instant repliedAt = Times.instant(row, "replied_at");
        return new Consultation(
                row.getLong("evaluation_id"),
                row.getInt("version"),
                RatingColumns.rating(row, "self"),
                RatingColumns.rating(row, "reviewed"),
                Times.known(row, "opened_at"),
                row.getObject("due_on", LocalDate.class),
                answeredAt == null
                        ? null
                        : new Answer(
                                answeredAt,
                                row.getString("answered_by"),
                                row.getBoolean("agreed"),
                                row.getString("answer")),
                repliedAt == null ? null : new Reply(repliedAt, row.getString("replied_by"), row.getString("reply")));
    }
}
