package org.hengping.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcDeskEntries implements DeskEntries {

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
                DeskEntryColumns.INSERT,
                added.stream().map(DeskEntryColumns::of).toList());
        added.forEach(entry -> book.wrote(RecordKind.DESK, entry.evaluationId(), entry.sequence()));
    }

    @Override
    public Optional<DeskEntry> open(long evaluationId) {
        return jdbc.sql(DeskEntryColumns.SELECT + "d.evaluation_id = ? AND d.to_at IS NULL")
                .param(evaluationId)
                .query(DeskEntryColumns::entry)
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
        return jdbc.sql(DeskEntryColumns.SELECT + "d.evaluation_id = ? ORDER BY d.sequence")
                .param(evaluationId)
                .query(DeskEntryColumns::entry)
                .list();
    }

    @Override
    public List<DeskEntry> ofRound(String districtCode, long roundId) {
        return jdbc.sql(DeskEntryColumns.SELECT
                        + "d.district_code = ? AND d.round_id = ? ORDER BY d.evaluation_id, d.sequence")
                .params(districtCode, roundId)
                .query(DeskEntryColumns::entry)
                .list();
    }

    @Override
    public List<DeskEntry> openOf(String districtCode, long roundId) {
        return jdbc.sql(DeskEntryColumns.SELECT + "d.district_code = ? AND d.round_id = ? AND d.to_at IS NULL")
                .params(districtCode, roundId)
                .query(DeskEntryColumns::entry)
                .list();
    }
}
