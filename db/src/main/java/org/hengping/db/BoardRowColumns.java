package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.Lap;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/** Rows and sums of the board as its queries give them. */
final class BoardRowColumns {

    static final String ROWS =
            "SELECT /*+ JOIN_FIXED_ORDER() */ d.evaluation_id, d.district_code, d.department_id, p.name, p.short_name,"
                    + " p.unit_group, d.round_id, r.fiscal_year, d.stage, d.returned_on, d.reviewer_id, d.from_at, d.urgent_on"
                    + " FROM desk_entry d LEFT JOIN department p ON p.id = d.department_id"
                    + " LEFT JOIN evaluation_round r ON r.id = d.round_id";
    static final String LINES =
            "SELECT /*+ INDEX(d desk_sums) */ d.stage, d.returned, d.urgent_on, COUNT(*) AS standing FROM desk_entry d";

    private BoardRowColumns() {}

    static BoardRow row(ResultSet row, int number) throws SQLException {
        return new BoardRow(
                row.getLong("evaluation_id"),
                row.getString("district_code"),
                new BoardRow.Office(
                        row.getLong("department_id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("unit_group")),
                row.getLong("round_id"),
                row.getInt("fiscal_year"),
                new Lap(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("returned_on", LocalDate.class),
                        row.getObject("reviewer_id", Long.class),
                        due(row)),
                Times.known(row, "from_at"));
    }

    private static @Nullable LocalDate due(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("urgent_on", LocalDate.class);
        return due.equals(BoardSql.NEVER) ? null : due;
    }

    static BoardSums.Line line(ResultSet row, int number) throws SQLException {
        return new BoardSums.Line(
                Stage.valueOf(row.getString("stage")), row.getInt("returned") == 1, due(row), row.getInt("standing"));
    }
}
