package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Course;
import org.hengping.core.review.Dispensation.Filler;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Dispensations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
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
        Scope scope = one.scope();
        Filler filler = one.filler();
        rows.update(
                "INSERT INTO dispensation (id, district_code, round_id, department_id, kind, document_number,"
                        + " filler_id, filler_name, state, requested_by, requested_by_name, requested_for,"
                        + " requested_for_name, requested_at, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                HandColumns.all(
                        new @Nullable Object[] {
                            one.id(),
                            scope.districtCode(),
                            scope.roundId(),
                            scope.departmentId(),
                            one.kind().name(),
                            one.documentNumber(),
                            filler == null ? null : filler.personId(),
                            filler == null ? null : filler.name(),
                            one.course().state().name()
                        },
                        columns(one.course().requested())));
        book.wrote(RecordKind.DISPENSATION, one.id());
    }

    @Override
    public Optional<Dispensation> find(String districtCode, long id) {
        return jdbc.sql(SELECT + " AND id = ?")
                .params(districtCode, id)
                .query(JdbcDispensations::dispensation)
                .optional();
    }

    @Override
    public List<Dispensation> ofRound(String districtCode, long roundId) {
        return jdbc.sql(SELECT + " AND round_id = ? ORDER BY id")
                .params(districtCode, roundId)
                .query(JdbcDispensations::dispensation)
                .list();
    }

    @Override
    public boolean change(Dispensation changed, State from) {
        Course course = changed.course();
        Filler filler = changed.filler();
        book.wrote(RecordKind.DISPENSATION, changed.id());
        return rows.update(
                        "UPDATE dispensation SET state = ?, duty_id = ?, decided_by = ?, decided_by_name = ?,"
                                + " decided_for = ?, decided_for_name = ?, decided_at = ?, decision = ?, revoked_by = ?,"
                                + " revoked_by_name = ?, revoked_for = ?, revoked_for_name = ?, revoked_at = ?,"
                                + " revoked_why = ? WHERE id = ? AND state = ?",
                        HandColumns.all(
                                new @Nullable Object[] {course.state().name(), filler == null ? null : filler.dutyId()},
                                columns(course.decided()),
                                columns(course.revoked()),
                                new @Nullable Object[] {changed.id(), from.name()}))
                == 1;
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

    private static @Nullable Object[] columns(@Nullable Mark mark) {
        return mark == null
                ? new @Nullable Object[6]
                : HandColumns.all(
                        HandColumns.of(mark.by()), new @Nullable Object[] {Times.column(mark.at()), mark.words()});
    }

    private static Dispensation dispensation(ResultSet row, int number) throws SQLException {
        Long filler = row.getObject("filler_id", Long.class);
        return new Dispensation(
                row.getLong("id"),
                new Scope(
                        row.getString("district_code"),
                        row.getLong("round_id"),
                        row.getObject("department_id", Long.class)),
                DispensationKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                filler == null
                        ? null
                        : new Filler(filler, row.getString("filler_name"), row.getObject("duty_id", Long.class)),
                new Course(
                        State.valueOf(row.getString("state")),
                        Objects.requireNonNull(mark(row, "requested", "reason")),
                        mark(row, "decided", "decision"),
                        mark(row, "revoked", "revoked_why")));
    }

    private static @Nullable Mark mark(ResultSet row, String name, String words) throws SQLException {
        Hand by = HandColumns.hand(row, name);
        return by == null
                ? null
                : new Mark(
                        by,
                        Objects.requireNonNull(Times.instant(row, name + "_at")),
                        Objects.requireNonNullElse(row.getString(words), ""));
    }
}
