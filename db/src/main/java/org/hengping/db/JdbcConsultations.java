package org.hengping.db;

import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.Answer;
import org.hengping.core.review.Consultation.Reply;
import org.hengping.core.review.Consultations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcConsultations implements Consultations {

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
                .params(RatingColumns.of(consultation.self()))
                .params(RatingColumns.of(consultation.reviewed()))
                .param(Times.column(consultation.openedAt()))
                .params(consultation.dueOn(), consultation.evaluationId())
                .update();
        book.wrote(RecordKind.CONSULTATION, consultation.evaluationId(), consultation.version());
    }

    @Override
    public Optional<Consultation> find(long evaluationId, int version) {
        return jdbc.sql(ConsultationColumns.SELECT + " WHERE c.evaluation_id = ? AND c.version = ?")
                .params(evaluationId, version)
                .query(ConsultationColumns::consultation)
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
        return jdbc.sql(ConsultationColumns.SELECT
                        + " JOIN self_evaluation e ON e.id = c.evaluation_id AND e.version = c.version"
                        + " WHERE c.district_code = ? AND c.agreed = FALSE AND c.replied_at IS NULL"
                        + " AND e.stage IN ('APPROVED', 'DISCLOSED') ORDER BY c.opened_at, c.evaluation_id")
                .param(districtCode)
                .query(ConsultationColumns::consultation)
                .list();
    }
}
