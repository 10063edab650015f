package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.integrity.CheckRun;
import org.jspecify.annotations.Nullable;

/** The columns of a check, in one order for writing and reading. */
final class CheckRunColumns {

    private static final String ALL = "id, district_code, begun_at, by_name, forms, done, ended_at, outcome";
    static final String SELECT = "SELECT " + ALL + " FROM check_run WHERE ";
    static final String INSERT = "INSERT INTO check_run (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private CheckRunColumns() {}

    static List<@Nullable Object> of(CheckRun run) {
        return Arrays.asList(
                run.id(),
                run.districtCode(),
                Times.column(run.begunAt()),
                run.byName(),
                run.forms(),
                run.done(),
                Times.column(run.endedAt()),
                run.outcome().write());
    }

    static CheckRun run(ResultSet row, int number) throws SQLException {
        return new CheckRun(
                row.getLong("id"),
                row.getString("district_code"),
                Times.known(row, "begun_at"),
                row.getString("by_name"),
                row.getInt("forms"),
                row.getInt("done"),
                Times.instant(row, "ended_at"),
                CheckRun.Outcome.read(row.getString("outcome")));
    }
}
