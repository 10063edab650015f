package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.SentenceText;
import org.hengping.core.organization.AuditEntry;
import org.jspecify.annotations.Nullable;

/** The columns of the audit log; the kind of an act and whether it is looked through stand there to be asked for. */
final class AuditColumns {

    static final String SELECT = "SELECT e.id, e.district_code, e.at, e.actor_id, e.actor_name, e.what, e.arguments";
    static final String INSERT = "INSERT INTO audit_entry (id, district_code, at, actor_id, actor_name, kind, what,"
            + " arguments, to_review) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private AuditColumns() {}

    static List<@Nullable Object> of(AuditEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.districtCode(),
                Times.column(entry.at()),
                entry.actorId(),
                entry.actorName(),
                entry.kind(),
                entry.what().key(),
                SentenceText.write(entry.what()),
                entry.toBeReviewed());
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getString("district_code"),
                Times.known(row, "at"),
                row.getObject("actor_id", Long.class),
                row.getString("actor_name"),
                SentenceText.read(row.getString("what"), row.getString("arguments")));
    }
}
