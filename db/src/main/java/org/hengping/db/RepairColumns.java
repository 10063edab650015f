package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repair.State;
import org.jspecify.annotations.Nullable;

/** The columns of a repair, in one order for writing and reading. */
final class RepairColumns {

    private static final String ALL =
            "id, district_code, evaluation_id, by_id, by_name, at, reason, state, decided_by_name, decided_at";
    static final String SELECT = "SELECT " + ALL + " FROM repair WHERE ";
    static final String INSERT = "INSERT INTO repair (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private RepairColumns() {}

    static List<@Nullable Object> of(Repair repair) {
        return Arrays.asList(
                repair.id(),
                repair.districtCode(),
                repair.evaluationId(),
                repair.byId(),
                repair.byName(),
                Times.column(repair.at()),
                repair.reason(),
                repair.state().name(),
                repair.decidedByName(),
                Times.column(repair.decidedAt()));
    }

    static Repair repair(ResultSet row, int number) throws SQLException {
        return new Repair(
                row.getLong("id"),
                row.getString("district_code"),
                row.getLong("evaluation_id"),
                new Repair.Wish(
                        row.getLong("by_id"),
                        row.getString("by_name"),
                        Times.known(row, "at"),
                        row.getString("reason")),
                State.valueOf(row.getString("state")),
                row.getString("decided_by_name"),
                Times.instant(row, "decided_at"));
    }
}
