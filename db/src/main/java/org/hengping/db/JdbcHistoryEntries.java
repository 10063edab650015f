package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcHistoryEntries implements HistoryEntries {

    private static final String COLUMNS = "h.evaluation_id, h.sequence, h.at, h.actor_id, h.actor_name, h.behalf_of_id,"
            + " h.behalf_of_name, h.act,"
            + " h.from_stage, h.to_stage, h.version, h.version_hash, h.opinion, h.sheet_hash, h.previous_hash, h.hash";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RecordBook book;

    JdbcHistoryEntries(JdbcClient jdbc, JdbcTemplate batches, RecordBook book) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.book = book;
    }

    @Override
    public void append(HistoryEntry entry) {
        appendAll(List.of(entry));
    }

    @Override
    public void appendAll(List<HistoryEntry> entries) {
        batches.batchUpdate(
                "INSERT INTO history_entry (evaluation_id, sequence, at, actor_id, actor_name,"
                        + " behalf_of_id, behalf_of_name, act, from_stage,"
                        + " to_stage, version, version_hash, opinion, sheet_hash, previous_hash, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(JdbcHistoryEntries::columns).toList());
        entries.forEach(entry -> book.wrote(RecordKind.HISTORY, entry.evaluationId(), entry.sequence()));
    }

    @Override
    public Optional<HistoryEntry> last(long evaluationId) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM history_entry h WHERE h.evaluation_id = ? ORDER BY h.sequence DESC LIMIT 1")
                .param(evaluationId)
                .query(JdbcHistoryEntries::entry)
                .optional();
    }

    @Override
    public List<HistoryEntry> all(long evaluationId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM history_entry h WHERE h.evaluation_id = ? ORDER BY h.sequence")
                .param(evaluationId)
                .query(JdbcHistoryEntries::entry)
                .list();
    }

    @Override
    public List<HistoryEntry> endorsements(Set<Long> evaluationIds) {
        if (evaluationIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT " + COLUMNS + " FROM history_entry h"
                        + " JOIN self_evaluation e ON e.id = h.evaluation_id AND e.version = h.version"
                        + " WHERE h.evaluation_id IN (:ids) AND h.act = :act")
                .param("ids", evaluationIds)
                .param("act", Act.ENDORSE.name())
                .query(JdbcHistoryEntries::entry)
                .list();
    }

    @Override
    public List<HistoryEntry> by(String districtCode, long actorId, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM history_entry h"
                        + " JOIN self_evaluation e ON e.id = h.evaluation_id"
                        + " WHERE h.actor_id = ? AND e.district_code = ? AND h.act <> ?"
                        + " ORDER BY h.at DESC, h.evaluation_id DESC, h.sequence DESC LIMIT ?")
                .params(actorId, districtCode, Act.OPEN.name(), limit)
                .query(JdbcHistoryEntries::entry)
                .list();
    }

    private static @Nullable Object[] columns(HistoryEntry entry) {
        return new @Nullable Object[] {
            entry.evaluationId(),
            entry.sequence(),
            Times.column(entry.at()),
            entry.actorId(),
            entry.actorName(),
            entry.behalfOfId(),
            entry.behalfOfName(),
            entry.act().name(),
            Optional.ofNullable(entry.from()).map(Stage::name).orElse(null),
            entry.to().name(),
            entry.version(),
            entry.versionHash(),
            entry.opinion(),
            entry.sheetHash(),
            entry.previousHash(),
            entry.hash()
        };
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getLong("evaluation_id"),
                new HistoryEntry.Link(row.getInt("sequence"), row.getString("previous_hash"), row.getString("hash")),
                Objects.requireNonNull(Times.instant(row, "at")),
                new Hand(
                        row.getLong("actor_id"),
                        row.getString("actor_name"),
                        row.getObject("behalf_of_id", Long.class),
                        Objects.requireNonNullElse(row.getString("behalf_of_name"), "")),
                Act.valueOf(row.getString("act")),
                new HistoryEntry.Way(stage(row.getString("from_stage")), Stage.valueOf(row.getString("to_stage"))),
                new HistoryEntry.Basis(
                        row.getInt("version"), row.getString("version_hash"), row.getString("sheet_hash")),
                row.getString("opinion"));
    }

    private static @Nullable Stage stage(@Nullable String name) {
        return name == null ? null : Stage.valueOf(name);
    }
}
