package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegation.Consent;
import org.hengping.core.organization.Standing;
import org.jspecify.annotations.Nullable;

/** The columns of a delegation, in one order for writing and reading; what is decided about it comes last. */
final class DelegationColumns {

    private static final String ALL = "id, district_code, absent_id, delegate_id, from_day, to_day, arranged_by_name,"
            + " standing, arranged_by, delegate_at, officer_id, officer_name, officer_at, word";
    static final String SELECT = "SELECT " + ALL + " FROM delegation ";
    static final String INSERT =
            "INSERT INTO delegation (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private DelegationColumns() {}

    /** In the order of the columns. */
    static List<@Nullable Object> of(Consent consent) {
        return Arrays.asList(
                consent.standing().name(),
                consent.arrangedById(),
                Times.column(consent.delegateAt()),
                consent.officerId(),
                consent.officerName(),
                Times.column(consent.officerAt()),
                consent.word());
    }

    static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                row.getString("district_code"),
                row.getLong("absent_id"),
                row.getLong("delegate_id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("arranged_by_name"),
                new Consent(
                        Standing.valueOf(row.getString("standing")),
                        row.getObject("arranged_by", Long.class),
                        Times.instant(row, "delegate_at"),
                        row.getObject("officer_id", Long.class),
                        row.getString("officer_name"),
                        Times.instant(row, "officer_at"),
                        row.getString("word")));
    }
}
