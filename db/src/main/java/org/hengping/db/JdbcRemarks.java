package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hengping.core.form.PieceId;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Remark;
import org.hengping.core.review.Remarks;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcRemarks implements Remarks {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcRemarks(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Remark remark) {
        jdbc.sql("INSERT INTO remark (id, evaluation_id, version, piece_id, author_id, author_name, text, at,"
                        + " resolved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        remark.id(),
                        remark.evaluationId(),
                        remark.version(),
                        remark.piece().value())
                .params(remark.authorId(), remark.authorName(), remark.text())
                .param(Times.column(remark.at()))
                .param(Times.column(remark.resolvedAt()))
                .update();
        book.wrote(RecordKind.REMARK, remark.id());
    }

    @Override
    public void resolve(long evaluationId, long remarkId, Instant at) {
        int resolved = jdbc.sql(
                        "UPDATE remark SET resolved_at = ? WHERE evaluation_id = ? AND id = ? AND resolved_at IS NULL")
                .param(Times.column(at))
                .params(evaluationId, remarkId)
                .update();
        if (resolved > 0) {
            book.wrote(RecordKind.REMARK, remarkId);
        }
    }

    @Override
    public List<Remark> all(long evaluationId) {
        return jdbc.sql("SELECT id, evaluation_id, version, piece_id, author_id, author_name, text, at, resolved_at"
                        + " FROM remark WHERE evaluation_id = ? ORDER BY at, id")
                .param(evaluationId)
                .query(JdbcRemarks::remark)
                .list();
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                row.getLong("id"),
                row.getLong("evaluation_id"),
                row.getInt("version"),
                PieceId.of(row.getString("piece_id")),
                new Remark.Author(row.getLong("author_id"), row.getString("author_name")),
                row.getString("text"),
                Times.known(row, "at"),
                Times.instant(row, "resolved_at"));
    }
}
