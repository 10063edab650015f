package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Origin;
import org.hengping.core.integrity.JournalEntry.Place;
import org.hengping.core.integrity.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of the journal, in one order for writing and reading. */
final class JournalColumns {

    private static final String ALL =
            "id, district_code, kind, record_key, evaluation_id, step, origin, format, digest, mac,"
                    + " sequence, hash";
    static final String INSERT = "INSERT INTO journal_entry (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String SELECT = "SELECT " + ALL + " FROM journal_entry WHERE ";

    private JournalColumns() {}

    /** Without those into which somebody has written what no entry says: whoever reads on will miss them. */
    static List<JournalEntry> list(JdbcClient.StatementSpec query) {
        return query.query(JournalColumns::entry).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    static @Nullable Object[] of(JournalEntry entry) {
        Place place = entry.place();
        return new @Nullable Object[] {
            entry.id(),
            entry.districtCode(),
            entry.kind().table(),
            entry.key(),
            entry.evaluationId(),
            entry.step(),
            entry.origin().name(),
            entry.format(),
            entry.digest(),
            entry.mac(),
            place == null ? null : place.sequence(),
            place == null ? null : place.hash()
        };
    }

    private static Optional<JournalEntry> entry(ResultSet row, int number) throws SQLException {
        try {
            return Optional.of(read(row));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static JournalEntry read(ResultSet row) throws SQLException {
        Long sequence = row.getObject("sequence", Long.class);
        return new JournalEntry(
                row.getLong("id"),
                row.getString("district_code"),
                new JournalEntry.Subject(
                        RecordKind.of(row.getString("kind")),
                        row.getString("record_key"),
                        row.getObject("evaluation_id", Long.class)),
                row.getInt("step"),
                Origin.valueOf(row.getString("origin")),
                new JournalEntry.State(row.getInt("format"), row.getString("digest")),
                row.getString("mac"),
                sequence == null ? null : new Place(sequence, Objects.requireNonNullElse(row.getString("hash"), "")));
    }
}
