package org.hengping.db;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcHistoryEntries implements HistoryEntries {

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
                HistoryColumns.INSERT, entries.stream().map(HistoryColumns::of).toList());
        entries.forEach(entry -> book.wrote(RecordKind.HISTORY, entry.evaluationId(), entry.sequence()));
    }

    @Override
    public Optional<HistoryEntry> last(long evaluationId) {
        return jdbc.sql(HistoryColumns.SELECT + " WHERE h.evaluation_id = ? ORDER BY h.sequence DESC LIMIT 1")
                .param(evaluationId)
                .query(HistoryColumns::entry)
                .optional();
    }

    @Override
    public List<HistoryEntry> all(long evaluationId) {
        return jdbc.sql(HistoryColumns.SELECT + " WHERE h.evaluation_id = ? ORDER BY h.sequence")
                .param(evaluationId)
                .query(HistoryColumns::entry)
                .list();
    }

    @Override
    public List<HistoryEntry> endorsements(Set<Long> evaluationIds) {
        if (evaluationIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(HistoryColumns.SELECT
                        + " JOIN self_evaluation e ON e.id = h.evaluation_id AND e.version = h.version"
                        + " WHERE h.evaluation_id IN (:ids) AND h.act = :act")
                .param("ids", evaluationIds)
                .param("act", Act.ENDORSE.name())
                .query(HistoryColumns::entry)
                .list();
    }

    @Override
    public List<HistoryEntry> by(String districtCode, long actorId, int limit) {
        return jdbc.sql(HistoryColumns.SELECT + " JOIN self_evaluation e ON e.id = h.evaluation_id"
                        + " WHERE h.actor_id = ? AND e.district_code = ? AND h.act <> ?"
                        + " ORDER BY h.at DESC, h.evaluation_id DESC, h.sequence DESC LIMIT ?")
                .params(actorId, districtCode, Act.OPEN.name(), limit)
                .query(HistoryColumns::entry)
                .list();
    }
}
