package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.form.PieceText;
import org.hengping.core.organization.Hand;
import org.jspecify.annotations.Nullable;

/** The columns of a piece of a draft, in one order for writing and reading. */
final class DraftColumns {

    private static final String SAVED =
            "piece_id, revision, text, saved_by, saved_by_name, behalf_of_id, behalf_of_name";
    static final String SELECT = "SELECT " + SAVED + " FROM draft_piece WHERE ";
    static final String INSERT =
            "INSERT INTO draft_piece (evaluation_id, " + SAVED + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private DraftColumns() {}

    static @Nullable Object[] of(long evaluationId, long revision, Piece piece, Hand by) {
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

    static Draft.Saved saved(ResultSet row) throws SQLException {
        Piece piece = PieceText.read(PieceId.of(row.getString("piece_id")), row.getString("text"));
        return new Draft.Saved(row.getLong("revision"), piece, hand(row));
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
}
