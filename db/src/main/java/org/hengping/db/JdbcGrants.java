package org.hengping.db;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grant.Decision;
import org.hengping.core.organization.Grants;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcGrants implements Grants {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcGrants(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Grant grant) {
        jdbc.sql(
                        "INSERT INTO duty_grant (duty_id, district_code, by_id, by_name, at, workbook) VALUES (?, ?, ?, ?, ?, ?)")
                .params(grant.dutyId(), grant.districtCode(), grant.byId(), grant.byName())
                .param(Times.column(grant.at()))
                .param(grant.workbook())
                .update();
        book.wrote(RecordKind.GRANT, grant.dutyId());
        if (grant.decision() != null) {
            decide(grant.dutyId(), grant.decision());
        }
    }

    @Override
    public Map<Long, Grant> of(String districtCode, Collection<Long> dutyIds) {
        if (dutyIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT duty_id, district_code, by_id, by_name, at, workbook, decided_by, decided_by_name,"
                        + " decided_at, word FROM duty_grant WHERE district_code = :district AND duty_id IN (:duties)")
                .param("district", districtCode)
                .param("duties", dutyIds)
                .query(GrantColumns::grant)
                .list()
                .stream()
                .collect(toMap(Grant::dutyId, identity()));
    }

    @Override
    public void decide(long dutyId, Decision decision) {
        jdbc.sql("UPDATE duty_grant SET decided_by = ?, decided_by_name = ?, decided_at = ?, word = ?"
                        + " WHERE duty_id = ? AND decided_by IS NULL")
                .params(decision.byId(), decision.byName())
                .param(Times.column(decision.at()))
                .params(decision.word(), dutyId)
                .update();
        book.wrote(RecordKind.GRANT, dutyId);
    }

    @Override
    public boolean separated(String districtCode) {
        return jdbc.sql("SELECT COUNT(*) FROM district_separation WHERE district_code = ?")
                        .param(districtCode)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void separate(String districtCode, long byId, Instant at) {
        if (!separated(districtCode)) {
            jdbc.sql("INSERT INTO district_separation (district_code, by_id, at) VALUES (?, ?, ?)")
                    .params(districtCode, byId)
                    .param(Times.column(at))
                    .update();
            book.wrote(RecordKind.SEPARATION, districtCode);
        }
    }
}
