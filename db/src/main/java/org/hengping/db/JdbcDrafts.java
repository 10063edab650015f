package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.form.PieceText;
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
        jdbc.sql("SELECT piece_id, revision, text, saved_by, saved_by_name, behalf_of_id, behalf_of_name"
                        + " FROM draft_piece WHERE evaluation_id = ?")
                .param(evaluationId)
                .query(row -> {
                    PieceId id = PieceId.of(row.getString("piece_id"));
                    Piece piece = PieceText.read(id, row.getString("text"));
                    pieces.put(id, new Draft.Saved(row.getLong("revision"), piece, hand(row)));
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
                .map(piece -> columns(evaluationId, revision, piece, by))
                .toList();
        batches.batchUpdate(
                "INSERT INTO draft_piece (evaluation_id, piece_id, revision, text, saved_by, saved_by_name,"
                        + " behalf_of_id, behalf_of_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static @Nullable Object[] columns(long evaluationId, long revision, Piece piece, Hand by) {
        return new @Nullable Object[] {
            evaluationId,
            piece.id().value(),
            revision,
            PieceText.write(piece),
            by.personId(),
            by.name(),
            by.behalfOfId(),
            by.behalfOfName()
        };
    }

    /** Of pieces saved before this was kept, nobody is known. */
    private static @Nullable Hand hand(ResultSet row) throws SQLException {
        Long by = row.getObject("saved_by", Long.class);
        return by == null
                ? null
                : new Hand(
                        by,
                        row.getString("saved_by_name"),
                        row.getObject("behalf_of_id", Long.class),
                        row.getString("behalf_of_name"));
    }

    private long revision(long evaluationId) {
        return jdbc.sql("SELECT draft_revision FROM self_evaluation WHERE id = ?")
                .param(evaluationId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
