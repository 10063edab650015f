package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/** The columns of the clock ledger, in one order for writing and reading. */
final class DeskEntryColumns {

    private static final String ALL = "evaluation_id, sequence, district_code, round_id, department_id, stage,"
            + " returned_on, reviewer_id, from_at, to_at, due_on, held_by";
    static final String SELECT = "SELECT " + ALL + " FROM desk_entry d WHERE ";
    static final String INSERT = "INSERT INTO desk_entry (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private DeskEntryColumns() {}

    static @Nullable Object[] of(DeskEntry entry) {
        return new @Nullable Object[] {
            entry.evaluationId(),
            entry.sequence(),
            entry.districtCode(),
            entry.roundId(),
            entry.departmentId(),
            entry.stage().name(),
            entry.returnedOn(),
            entry.reviewerId(),
            Times.column(entry.from()),
            Times.column(entry.to()),
            entry.dueOn(),
            entry.heldBy()
        };
    }

    static DeskEntry entry(ResultSet row, int number) throws SQLException {
        return new DeskEntry(
                row.getLong("evaluation_id"),
                row.getInt("sequence"),
                row.getString("district_code"),
                row.getLong("round_id"),
                row.getLong("department_id"),
                new Lap(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("returned_on", LocalDate.class),
                        row.getObject("reviewer_id", Long.class),
                        row.getObject("due_on", LocalDate.class)),
                new DeskEntry.Stay(Times.known(row, "from_at"), Times.instant(row, "to_at"), row.getString("held_by")));
    }
}
