package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grant.Decision;
import org.jspecify.annotations.Nullable;

/** By whom a duty was given and confirmed, as its table has it. */
final class GrantColumns {

    private GrantColumns() {}

    static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                row.getLong("duty_id"),
                row.getString("district_code"),
                row.getLong("by_id"),
                row.getString("by_name"),
                Times.known(row, "at"),
                row.getObject("workbook", Long.class),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Long by = row.getObject("decided_by", Long.class);
        return by == null
                ? null
                : new Decision(
                        by, row.getString("decided_by_name"), Times.known(row, "decided_at"), row.getString("word"));
    }
}
