package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundPart.Progress;

/** A department's part in opening or closing a round, as its table has it, and how much of it is done. */
final class RoundPartColumns {

    static final String SELECT = "SELECT w.round_id, w.district_code, w.kind, w.department_id, w.ordered_by,"
            + " w.reason FROM round_work w WHERE w.done_at IS NULL";
    static final String COUNT = "SELECT w.round_id, w.kind, COUNT(*) AS all_works, COUNT(w.done_at) AS done,"
            + " SUM(CASE WHEN w.done_at IS NULL AND w.tried_at IS NOT NULL THEN 1 ELSE 0 END) AS failing"
            + " FROM round_work w WHERE w.district_code = ?";
    static final String GROUP = " GROUP BY w.round_id, w.kind";

    private RoundPartColumns() {}

    static RoundPart part(ResultSet row, int number) throws SQLException {
        return new RoundPart(
                row.getLong("round_id"),
                row.getString("district_code"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("department_id"),
                row.getLong("ordered_by"),
                row.getString("reason"));
    }

    static Progress counted(ResultSet row, int number) throws SQLException {
        return new Progress(
                row.getLong("round_id"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("all_works"),
                row.getInt("done"),
                row.getInt("failing"));
    }
}
