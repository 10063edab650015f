package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcDelegations implements Delegations {

    private final JdbcClient jdbc;

    JdbcDelegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Delegation delegation) {
        jdbc.sql("INSERT INTO delegation (id, district_code, absent_id, delegate_id, from_day, to_day,"
                        + " arranged_by_name) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(delegation.id(), delegation.districtCode(), delegation.absentId(), delegation.delegateId())
                .params(delegation.from(), delegation.to(), delegation.arrangedBy())
                .update();
    }

    @Override
    public List<Delegation> all(String districtCode) {
        return jdbc.sql("SELECT id, district_code, absent_id, delegate_id, from_day, to_day, arranged_by_name"
                        + " FROM delegation WHERE district_code = ? ORDER BY from_day DESC, id DESC")
                .param(districtCode)
                .query(JdbcDelegations::delegation)
                .list();
    }

    @Override
    public void end(String districtCode, long id, LocalDate to) {
        jdbc.sql("UPDATE delegation SET to_day = ? WHERE district_code = ? AND id = ?")
                .params(to, districtCode, id)
                .update();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                row.getString("district_code"),
                row.getLong("absent_id"),
                row.getLong("delegate_id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("arranged_by_name"));
    }
}
