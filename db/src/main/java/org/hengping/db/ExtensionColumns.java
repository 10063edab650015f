package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.round.DueDays;
import org.jspecify.annotations.Nullable;

/** The columns of requests for more time, in one order for writing and reading. */
final class ExtensionColumns {

    private static final String ALL = "id, district_code, evaluation_id, requested_by, requested_by_name, requested_at,"
            + " reason, due_to_head, due_to_finance, due_decision, state, decided_by_name, decided_at, decision";
    static final String SELECT = "SELECT " + ALL + " FROM extension x WHERE ";
    static final String INSERT =
            "INSERT INTO extension (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ExtensionColumns() {}

    static List<@Nullable Object> of(Extension extension) {
        DueDays days = extension.days();
        return Arrays.asList(
                extension.id(),
                extension.districtCode(),
                extension.evaluationId(),
                extension.requestedBy(),
                extension.requestedByName(),
                Times.column(extension.requestedAt()),
                extension.reason(),
                days.toHead(),
                days.toFinance(),
                days.decision(),
                extension.state().name(),
                extension.decidedBy(),
                Times.column(extension.decidedAt()),
                extension.decision());
    }

    static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                row.getLong("id"),
                row.getString("district_code"),
                row.getLong("evaluation_id"),
                new Extension.Request(
                        row.getLong("requested_by"),
                        row.getString("requested_by_name"),
                        Times.known(row, "requested_at"),
                        row.getString("reason")),
                new DueDays(
                        row.getObject("due_to_head", LocalDate.class),
                        row.getObject("due_to_finance", LocalDate.class),
                        row.getObject("due_decision", LocalDate.class)),
                State.valueOf(row.getString("state")),
                new Extension.Answer(
                        row.getString("decided_by_name"), Times.instant(row, "decided_at"), row.getString("decision")));
    }
}
