package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Dispensations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcDispensations implements Dispensations {

    private static final String SELECT = "SELECT * FROM dispensation WHERE district_code = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final RecordBook book;

    JdbcDispensations(JdbcClient jdbc, JdbcTemplate rows, RecordBook book) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.book = book;
    }

    @Override
    public void add(Dispensation one) {
        rows.update(DispensationColumns.INSERT, DispensationColumns.of(one));
        book.wrote(RecordKind.DISPENSATION, one.id());
    }

    @Override
    public Optional<Dispensation> find(String districtCode, long id) {
        return jdbc.sql(SELECT + " AND id = ?")
                .params(districtCode, id)
                .query(DispensationColumns::dispensation)
                .optional();
    }

    @Override
    public List<Dispensation> ofRound(String districtCode, long roundId) {
        return jdbc.sql(SELECT + " AND round_id = ? ORDER BY id")
                .params(districtCode, roundId)
                .query(DispensationColumns::dispensation)
                .list();
    }

    @Override
    public boolean change(Dispensation changed, State from) {
        book.wrote(RecordKind.DISPENSATION, changed.id());
        return rows.update(DispensationColumns.CHANGE, DispensationColumns.change(changed, from)) == 1;
    }

    @Override
    public Map<Long, Set<DispensationKind>> granted(Set<Long> evaluationIds) {
        if (evaluationIds.isEmpty()) {
            return Map.of();
        }
        record Of(long evaluationId, DispensationKind kind) {}
        return jdbc
                .sql("SELECT e.id, d.kind FROM dispensation d JOIN self_evaluation e ON e.round_id = d.round_id"
                        + " AND e.department_id = d.department_id WHERE e.id IN (:ids) AND d.state = :granted")
                .param("ids", evaluationIds)
                .param("granted", State.GRANTED.name())
                .query((row, number) -> new Of(row.getLong("id"), DispensationKind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(groupingBy(Of::evaluationId, mapping(Of::kind, toSet())));
    }
}
