package org.hengping.db;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegation.Consent;
import org.hengping.core.organization.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcDelegations implements Delegations {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcDelegations(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Delegation delegation) {
        jdbc.sql(DelegationColumns.INSERT)
                .params(delegation.id(), delegation.districtCode(), delegation.absentId(), delegation.delegateId())
                .params(delegation.from(), delegation.to(), delegation.arrangedBy())
                .params(DelegationColumns.of(delegation.consent()))
                .update();
        book.wrote(RecordKind.DELEGATION, delegation.id());
    }

    @Override
    public List<Delegation> all(String districtCode) {
        return jdbc.sql(DelegationColumns.SELECT + "WHERE district_code = ? ORDER BY from_day DESC, id DESC")
                .param(districtCode)
                .query(DelegationColumns::delegation)
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
                .params(DelegationColumns.of(consent))
                .params(districtCode, id)
                .update();
        book.wrote(RecordKind.DELEGATION, id);
    }
}
