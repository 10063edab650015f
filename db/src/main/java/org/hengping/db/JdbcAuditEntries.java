package org.hengping.db;

import java.time.Instant;
import java.util.List;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcAuditEntries implements AuditEntries {

    private static final String UNREVIEWED = " FROM audit_entry e WHERE e.district_code = ? AND e.to_review"
            + " AND NOT EXISTS (SELECT 1 FROM audit_review r WHERE r.entry_id = e.id)";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcAuditEntries(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void append(AuditEntry entry) {
        jdbc.sql(AuditColumns.INSERT).params(AuditColumns.of(entry)).update();
        book.wrote(RecordKind.AUDIT_ENTRY, entry.id());
    }

    @Override
    public long count(String districtCode, Wanted wanted) {
        AuditCondition condition = new AuditCondition(districtCode, wanted);
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry" + condition.sql())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    @Override
    public List<AuditEntry> page(String districtCode, Wanted wanted, int offset, int limit) {
        AuditCondition condition = new AuditCondition(districtCode, wanted);
        return jdbc.sql(AuditColumns.SELECT + " FROM audit_entry e" + condition.sql()
                        + " ORDER BY at DESC, id DESC LIMIT ? OFFSET ?")
                .params(condition.parameters())
                .params(limit, offset)
                .query(AuditColumns::entry)
                .list();
    }

    @Override
    public List<AuditEntry> unreviewed(String districtCode, int limit) {
        return jdbc.sql(AuditColumns.SELECT + UNREVIEWED + " ORDER BY e.id LIMIT ?")
                .params(districtCode, limit)
                .query(AuditColumns::entry)
                .list();
    }

    @Override
    public long countUnreviewed(String districtCode) {
        return jdbc.sql("SELECT COUNT(*)" + UNREVIEWED)
                .param(districtCode)
                .query(Long.class)
                .single();
    }

    @Override
    public int review(String districtCode, long upToId, long byId, Instant at) {
        List<Long> seen = jdbc.sql("SELECT e.id" + UNREVIEWED + " AND e.id <= ?")
                .params(districtCode, upToId)
                .query(Long.class)
                .list();
        seen.forEach(id -> {
            jdbc.sql("INSERT INTO audit_review (entry_id, by_id, at) VALUES (?, ?, ?)")
                    .params(id, byId)
                    .param(Times.column(at))
                    .update();
            book.wrote(RecordKind.AUDIT_REVIEW, id);
        });
        return seen.size();
    }
}
