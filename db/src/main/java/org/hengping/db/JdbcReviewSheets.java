package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.ReviewSheets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcReviewSheets implements ReviewSheets {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcReviewSheets(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public ReviewSheet find(long evaluationId, int version) {
        return jdbc.sql("SELECT evaluation_id, version, text, revision, hash FROM review_sheet"
                        + " WHERE evaluation_id = ? AND version = ?")
                .params(evaluationId, version)
                .query(JdbcReviewSheets::sheet)
                .optional()
                .orElseGet(() -> ReviewSheet.blank(evaluationId, version));
    }

    @Override
    public void save(ReviewSheet sheet) {
        int rows = sheet.revision() == 0 ? insert(sheet) : update(sheet);
        if (rows == 0) {
            throw new Refusal.Stale();
        }
        if (sheet.hash() != null) {
            book.wrote(RecordKind.SHEET, sheet.evaluationId(), sheet.version());
        }
    }

    private int insert(ReviewSheet sheet) {
        try {
            return jdbc.sql("INSERT INTO review_sheet (evaluation_id, version, text, revision, hash)"
                            + " VALUES (?, ?, ?, 1, ?)")
                    .params(sheet.evaluationId(), sheet.version(), ReviewSheetText.write(sheet))
                    .param(sheet.hash())
                    .update();
        } catch (DuplicateKeyException somebodyWasFaster) {
            return 0;
        }
    }

    private int update(ReviewSheet sheet) {
        return jdbc.sql("UPDATE review_sheet SET text = ?, hash = ?, revision = revision + 1"
                        + " WHERE evaluation_id = ? AND version = ? AND revision = ?")
                .param(ReviewSheetText.write(sheet))
                .param(sheet.hash())
                .params(sheet.evaluationId(), sheet.version(), sheet.revision())
                .update();
    }

    private static ReviewSheet sheet(ResultSet row, int number) throws SQLException {
        return ReviewSheetText.read(
                row.getLong("evaluation_id"),
                row.getInt("version"),
                row.getString("text"),
                row.getLong("revision"),
                row.getString("hash"));
    }
}
