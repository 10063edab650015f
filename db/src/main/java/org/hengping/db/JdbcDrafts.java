package org.hengping.db;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcDrafts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Draft find(long evaluationId) {
        Map<PieceId, Draft.Saved> pieces = new TreeMap<>();
        jdbc.sql(DraftColumns.SELECT + "evaluation_id = ?").param(evaluationId).query(row -> {
            Draft.Saved saved = DraftColumns.saved(row);
            pieces.put(saved.content().id(), saved);
        });
        return new Draft(revision(evaluationId), pieces);
    }

    @Override
    public void save(long evaluationId, long revision, List<Change> changes, Hand by) {
        batches.batchUpdate(
                "DELETE FROM draft_piece WHERE evaluation_id = ? AND piece_id = ?",
                changes.stream()
                        .map(change -> new Object[] {evaluationId, change.id().value()})
                        .toList());
        List<@Nullable Object[]> rows = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.content()))
                .map(piece -> DraftColumns.of(evaluationId, revision, piece, by))
                .toList();
        batches.batchUpdate(DraftColumns.INSERT, rows);
    }

    private long revision(long evaluationId) {
        return jdbc.sql("SELECT draft_revision FROM self_evaluation WHERE id = ?")
                .param(evaluationId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
