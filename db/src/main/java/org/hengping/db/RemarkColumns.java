package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Remark;
import org.jspecify.annotations.Nullable;

/** The columns of a remark, in one order for writing and reading. */
final class RemarkColumns {

    private static final String ALL =
            "id, evaluation_id, version, piece_id, author_id, author_name, text, at, resolved_at";
    static final String SELECT = "SELECT " + ALL + " FROM remark WHERE ";
    static final String INSERT = "INSERT INTO remark (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private RemarkColumns() {}

    static List<@Nullable Object> of(Remark remark) {
        return Arrays.asList(
                remark.id(),
                remark.evaluationId(),
                remark.version(),
                remark.piece().value(),
                remark.authorId(),
                remark.authorName(),
                remark.text(),
                Times.column(remark.at()),
                Times.column(remark.resolvedAt()));
    }

    static Remark remark(ResultSet row, int number) throws SQLException {
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
