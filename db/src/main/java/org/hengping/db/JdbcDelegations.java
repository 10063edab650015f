package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegation.Consent;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcDelegations implements Delegations {

    private static final String CONSENT =
            "standing, arranged_by, delegate_at, officer_id, officer_name, officer_at, word";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcDelegations(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Delegation delegation) {
        jdbc.sql("INSERT INTO delegation (id, district_code, absent_id, delegate_id, from_day, to_day,"
                        + " arranged_by_name, " + CONSENT
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(delegation.id(), delegation.districtCode(), delegation.absentId(), delegation.delegateId())
                .params(delegation.from(), delegation.to(), delegation.arrangedBy())
                .params(consent(delegation.consent()))
                .update();
        book.wrote(RecordKind.DELEGATION, delegation.id());
    }

    @Override
    public List<Delegation> all(String districtCode) {
        return jdbc.sql("SELECT id, district_code, absent_id, delegate_id, from_day, to_day, arranged_by_name, "
                        + CONSENT + " FROM delegation WHERE district_code = ? ORDER BY from_day DESC, id DESC")
                .param(districtCode)
                .query(JdbcDelegations::delegation)
                .list();
    }

    @Override
    public void end(String districtCode, long id, LocalDate to) {
        jdbc.sql("UPDATE delegation SET to_day = ? WHERE district_code = ? AND id = ?")
                .params(to, districtCode, id)
                .update();
        book.wrote(RecordKind.DELEGATION, id);
    }

    @Override
    public void consent(String districtCode, long id, Consent consent) {
        jdbc.sql(
                        "UPDATE delegation SET standing = ?, arranged_by = ?, delegate_at = ?, officer_id = ?, officer_name = ?,"
                                + " officer_at = ?, word = ? WHERE district_code = ? AND id = ?")
                .params(consent(consent))
                .params(districtCode, id)
                .update();
        book.wrote(RecordKind.DELEGATION, id);
    }

    /** In the order of the columns. */
    private static List<@Nullable Object> consent(Consent consent) {
        return Arrays.asList(
                consent.standing().name(),
                consent.arrangedById(),
                Times.column(consent.delegateAt()),
                consent.officerId(),
                consent.officerName(),
                Times.column(consent.officerAt()),
                consent.word());
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
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
