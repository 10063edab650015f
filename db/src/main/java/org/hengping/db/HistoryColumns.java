package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/** The columns of the history, in one order for writing and reading. */
final class HistoryColumns {

    static final String SELECT = "SELECT h.evaluation_id, h.sequence, h.at, h.actor_id, h.actor_name, h.behalf_of_id,"
            + " h.behalf_of_name, h.act, h.from_stage, h.to_stage, h.version, h.version_hash, h.opinion, h.sheet_hash,"
            + " h.previous_hash, h.hash FROM history_entry h";
    static final String INSERT = "INSERT INTO history_entry (evaluation_id, sequence, at, actor_id, actor_name,"
            + " behalf_of_id, behalf_of_name, act, from_stage, to_stage, version, version_hash, opinion, sheet_hash,"
            + " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private HistoryColumns() {}

    static @Nullable Object[] of(HistoryEntry entry) {
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

    static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getLong("evaluation_id"),
                new HistoryEntry.Link(row.getInt("sequence"), row.getString("previous_hash"), row.getString("hash")),
                Times.known(row, "at"),
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
