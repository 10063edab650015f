package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcDeskEntries implements DeskEntries {

    private static final String SELECT = "SELECT d.evaluation_id, d.sequence, d.district_code, d.round_id,"
            + " d.department_id, d.stage, d.returned_on, d.reviewer_id, d.from_at, d.to_at, d.due_on, d.held_by"
            + " FROM desk_entry d WHERE ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RecordBook book;

    JdbcDeskEntries(JdbcClient jdbc, JdbcTemplate batches, RecordBook book) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.book = book;
    }

    @Override
    public void add(DeskEntry entry) {
        addAll(List.of(entry));
    }

    @Override
    public void addAll(List<DeskEntry> added) {
        batches.batchUpdate(
                "INSERT INTO desk_entry (evaluation_id, sequence, district_code, round_id, department_id, stage,"
                        + " returned_on, reviewer_id, from_at, to_at, due_on, held_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added.stream()
                        .map(entry -> new @Nullable Object[] {
                            entry.evaluationId(),
                            entry.sequence(),
                            entry.districtCode(),
                            entry.roundId(),
                            entry.departmentId(),
                            entry.stage().name(),
                            entry.returnedOn(),
                            entry.reviewerId(),
                            Times.column(entry.from()),
                            Times.column(entry.to()),
                            entry.dueOn(),
                            entry.heldBy()
                        })
                        .toList());
        added.forEach(entry -> book.wrote(RecordKind.DESK, entry.evaluationId(), entry.sequence()));
    }

    @Override
    public Optional<DeskEntry> open(long evaluationId) {
        return jdbc.sql(SELECT + "d.evaluation_id = ? AND d.to_at IS NULL")
                .param(evaluationId)
                .query(JdbcDeskEntries::entry)
                .optional();
    }

    @Override
    public void close(long evaluationId, Instant at, String heldBy) {
        jdbc.sql("SELECT sequence FROM desk_entry WHERE evaluation_id = ? AND to_at IS NULL")
                .param(evaluationId)
                .query(Integer.class)
                .list()
                .forEach(sequence -> book.wrote(RecordKind.DESK, evaluationId, sequence));
        jdbc.sql("UPDATE desk_entry SET to_at = ?, held_by = ? WHERE evaluation_id = ? AND to_at IS NULL")
                .param(Times.column(at))
                .params(heldBy, evaluationId)
                .update();
    }

    @Override
    public void due(DeskEntry entry, @Nullable LocalDate dueOn) {
        jdbc.sql("UPDATE desk_entry SET due_on = ? WHERE evaluation_id = ? AND sequence = ?")
                .param(dueOn)
                .params(entry.evaluationId(), entry.sequence())
                .update();
        book.wrote(RecordKind.DESK, entry.evaluationId(), entry.sequence());
    }

    @Override
    public List<DeskEntry> all(long evaluationId) {
        return jdbc.sql(SELECT + "d.evaluation_id = ? ORDER BY d.sequence")
                .param(evaluationId)
                .query(JdbcDeskEntries::entry)
                .list();
    }

    @Override
    public List<DeskEntry> ofRound(String districtCode, long roundId) {
        return jdbc.sql(SELECT + "d.district_code = ? AND d.round_id = ? ORDER BY d.evaluation_id, d.sequence")
                .params(districtCode, roundId)
                .query(JdbcDeskEntries::entry)
                .list();
    }

    @Override
    public List<DeskEntry> openOf(String districtCode, long roundId) {
        return jdbc.sql(SELECT + "d.district_code = ? AND d.round_id = ? AND d.to_at IS NULL")
                .params(districtCode, roundId)
                .query(JdbcDeskEntries::entry)
                .list();
    }

    private static DeskEntry entry(ResultSet row, int number) throws SQLException {
        return new DeskEntry(
                row.getLong("evaluation_id"),
                row.getInt("sequence"),
                row.getString("district_code"),
                row.getLong("round_id"),
                row.getLong("department_id"),
                new Lap(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("returned_on", LocalDate.class),
                        row.getObject("reviewer_id", Long.class),
                        row.getObject("due_on", LocalDate.class)),
                new DeskEntry.Stay(
                        Objects.requireNonNull(Times.instant(row, "from_at")),
                        Times.instant(row, "to_at"),
                        row.getString("held_by")));
    }
}
