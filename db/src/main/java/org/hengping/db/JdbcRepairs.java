package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repair.State;
import org.hengping.core.integrity.Repairs;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcRepairs implements Repairs {

    private static final String SELECT = "SELECT id, district_code, evaluation_id, by_id, by_name, at, reason, state,"
            + " decided_by_name, decided_at FROM repair WHERE district_code = ?";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcRepairs(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Repair repair) {
        jdbc.sql("INSERT INTO repair (id, district_code, evaluation_id, by_id, by_name, at, reason, state,"
                        + " decided_by_name, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(repair.id(), repair.districtCode(), repair.evaluationId(), repair.byId(), repair.byName())
                .param(Times.column(repair.at()))
                .params(repair.reason(), repair.state().name(), repair.decidedByName())
                .param(Times.column(repair.decidedAt()))
                .update();
        book.wrote(RecordKind.REPAIR, repair.id());
    }

    @Override
    public Optional<Repair> find(String districtCode, long id) {
        return jdbc.sql(SELECT + " AND id = ?")
                .params(districtCode, id)
                .query(JdbcRepairs::repair)
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
        return jdbc.sql(SELECT + " AND state = ? ORDER BY id")
                .params(districtCode, State.WANTED.name())
                .query(JdbcRepairs::repair)
                .list();
    }

    private static Repair repair(ResultSet row, int number) throws SQLException {
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
