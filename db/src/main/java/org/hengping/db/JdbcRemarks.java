package org.hengping.db;

import java.time.Instant;
import java.util.List;
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
        jdbc.sql(RemarkColumns.INSERT).params(RemarkColumns.of(remark)).update();
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
        return jdbc.sql(RemarkColumns.SELECT + "evaluation_id = ? ORDER BY at, id")
                .param(evaluationId)
                .query(RemarkColumns::remark)
                .list();
    }
}
