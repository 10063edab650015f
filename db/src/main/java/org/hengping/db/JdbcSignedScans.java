package org.hengping.db;

import java.util.List;
import java.util.Set;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.SignedScan;
import org.hengping.core.review.SignedScans;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcSignedScans implements SignedScans {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final RecordBook book;

    JdbcSignedScans(JdbcClient jdbc, JdbcTemplate rows, RecordBook book) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.book = book;
    }

    @Override
    public void add(SignedScan scan) {
        if (known(scan)) {
            return;
        }
        rows.update(ScanColumns.INSERT, ScanColumns.of(scan));
        book.wrote(
                RecordKind.SCAN,
                scan.evaluationId(),
                scan.version().number(),
                scan.file().sha256());
    }

    private boolean known(SignedScan scan) {
        return of(scan.evaluationId()).stream()
                .anyMatch(one -> one.version().number() == scan.version().number()
                        && one.file().sha256().equals(scan.file().sha256()));
    }

    @Override
    public List<SignedScan> of(long evaluationId) {
        return jdbc.sql("SELECT * FROM signed_scan WHERE evaluation_id = ? ORDER BY uploaded_at, sha256")
                .param(evaluationId)
                .query(ScanColumns::scan)
                .list();
    }

    @Override
    public Set<Long> scanned(Set<Long> evaluationIds) {
        return evaluationIds.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT DISTINCT s.evaluation_id FROM signed_scan s"
                                + " JOIN self_evaluation e ON e.id = s.evaluation_id AND e.version = s.version"
                                + " JOIN frozen_version v ON v.evaluation_id = s.evaluation_id"
                                + " AND v.number = s.version AND v.hash = s.version_hash"
                                + " WHERE s.evaluation_id IN (:ids)")
                        .param("ids", evaluationIds)
                        .query(Long.class)
                        .list());
    }
}
