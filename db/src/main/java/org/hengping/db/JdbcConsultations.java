package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.Answer;
import org.hengping.core.review.Consultation.Reply;
import org.hengping.core.review.Consultations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcConsultations implements Consultations {

    private static final String SELECT =
            "SELECT c.evaluation_id, c.version, c.self_score, c.self_rescaled, c.self_grade,"
                    + " c.reviewed_score, c.reviewed_rescaled, c.reviewed_grade, c.opened_at, c.due_on, c.answered_at,"
                    + " c.answered_by, c.agreed, c.answer, c.replied_at, c.replied_by, c.reply FROM consultation c";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcConsultations(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Consultation consultation) {
        jdbc.sql(
                        "INSERT INTO consultation (evaluation_id, version, district_code, self_score, self_rescaled, self_grade,"
                                + " reviewed_score, reviewed_rescaled, reviewed_grade, opened_at, due_on, answered_by, agreed,"
                                + " answer, replied_by, reply) SELECT ?, ?, e.district_code, ?, ?, ?, ?, ?, ?, ?, ?, '', FALSE, '',"
                                + " '', '' FROM self_evaluation e WHERE e.id = ?")
                .params(consultation.evaluationId(), consultation.version())
                .params(ResultColumns.values(consultation.self()))
                .params(ResultColumns.values(consultation.reviewed()))
                .param(Times.column(consultation.openedAt()))
                .params(consultation.dueOn(), consultation.evaluationId())
                .update();
        book.wrote(RecordKind.CONSULTATION, consultation.evaluationId(), consultation.version());
    }

    @Override
    public Optional<Consultation> find(long evaluationId, int version) {
        return jdbc.sql(SELECT + " WHERE c.evaluation_id = ? AND c.version = ?")
                .params(evaluationId, version)
                .query(JdbcConsultations::consultation)
                .optional();
    }

    @Override
    public void store(Consultation changed) {
        Answer answer = changed.answer();
        Reply reply = changed.reply();
        jdbc.sql("UPDATE consultation SET answered_at = ?, answered_by = ?, agreed = ?, answer = ?, replied_at = ?,"
                        + " replied_by = ?, reply = ? WHERE evaluation_id = ? AND version = ?")
                .param(answer == null ? null : Times.column(answer.at()))
                .params(answer == null ? "" : answer.byName(), answer != null && answer.agreed())
                .param(answer == null ? "" : answer.words())
                .param(reply == null ? null : Times.column(reply.at()))
                .params(reply == null ? "" : reply.byName(), reply == null ? "" : reply.words())
                .params(changed.evaluationId(), changed.version())
                .update();
        book.wrote(RecordKind.CONSULTATION, changed.evaluationId(), changed.version());
    }

    @Override
    public List<Consultation> pending(String districtCode) {
        return jdbc.sql(SELECT + " JOIN self_evaluation e ON e.id = c.evaluation_id AND e.version = c.version"
                        + " WHERE c.district_code = ? AND c.agreed = FALSE AND c.replied_at IS NULL"
                        + " AND e.stage IN ('APPROVED', 'DISCLOSED') ORDER BY c.opened_at, c.evaluation_id")
                .param(districtCode)
                .query(JdbcConsultations::consultation)
                .list();
    }

    private static Consultation consultation(ResultSet row, int number) throws SQLException {
        Instant answeredAt = Times.instant(row, "answered_at");
        Instant repliedAt = Times.instant(row, "replied_at");
        return new Consultation(
                row.getLong("evaluation_id"),
                row.getInt("version"),
                ResultColumns.rating(row, "self"),
                ResultColumns.rating(row, "reviewed"),
                Objects.requireNonNull(Times.instant(row, "opened_at")),
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
