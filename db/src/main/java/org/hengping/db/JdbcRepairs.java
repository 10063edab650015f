package org.hengping.db;

import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repair.State;
import org.hengping.core.integrity.Repairs;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcRepairs implements Repairs {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcRepairs(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Repair repair) {
        jdbc.sql(RepairColumns.INSERT).params(RepairColumns.of(repair)).update();
        book.wrote(RecordKind.REPAIR, repair.id());
    }

    @Override
    public Optional<Repair> find(String districtCode, long id) {
        return jdbc.sql(RepairColumns.SELECT + "district_code = ? AND id = ?")
                .params(districtCode, id)
                .query(RepairColumns::repair)
                .optional();
    }

    @Override
    public boolean decide(Repair decided) {
        int done = jdbc.sql(
                        "UPDATE repair SET state = ?, decided_by_name = ?, decided_at = ? WHERE id = ? AND state = ?")
                .params(decided.state().name(), decided.decidedByName())
                .param(Times.column(decided.decidedAt()))
                .params(decided.id(), State.WANTED.name())
                .update();
        book.wrote(RecordKind.REPAIR, decided.id());
        return done > 0;
    }

    @Override
    public List<Repair> wanted(String districtCode) {
        return jdbc.sql(RepairColumns.SELECT + "district_code = ? AND state = ? ORDER BY id")
                .params(districtCode, State.WANTED.name())
                .query(RepairColumns::repair)
                .list();
    }
}
