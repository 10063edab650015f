package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Place;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcJournal implements Journal {

    private static final int PAGE = 1000;
    private static final int CHUNK = 200;
    private static final String SELECT = "SELECT " + JournalColumns.ALL + " FROM journal_entry WHERE ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcJournal(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        batches.batchUpdate(
                JournalColumns.INSERT, entries.stream().map(JournalColumns::of).toList());
    }

    @Override
    public int chain(String districtCode, int most) {
        Head head = hold(districtCode);
        List<JournalEntry> chained = new ArrayList<>();
        long sequence = head.sequence();
        String hash = head.hash();
        for (JournalEntry entry : waiting(districtCode, Long.MIN_VALUE, most)) {
            JournalEntry next = entry.chained(++sequence, hash);
            hash = next.hash(sequence, hash);
            chained.add(next);
        }
        batches.batchUpdate(
                "UPDATE journal_entry SET sequence = ?, hash = ? WHERE id = ?",
                chained.stream().map(JdbcJournal::placed).toList());
        if (!chained.isEmpty()) {
            jdbc.sql("UPDATE journal_head SET sequence = ?, hash = ? WHERE district_code = ?")
                    .params(sequence, hash, districtCode)
                    .update();
        }
        return chained.size();
    }

    @Override
    public Head head(String districtCode) {
        return head(districtCode, "").orElse(new Head(districtCode, 0, Sha256.NONE, false));
    }

    @Override
    public Head hold(String districtCode) {
        return head(districtCode, " FOR UPDATE").orElseThrow();
    }

    @Override
    public void begun(String districtCode) {
        jdbc.sql("UPDATE journal_head SET begun = TRUE WHERE district_code = ?")
                .param(districtCode)
                .update();
    }

    @Override
    public void read(String districtCode, Consumer<JournalEntry> reader) {
        long after = 0;
        List<JournalEntry> page;
        do {
            page = list(jdbc.sql(SELECT + "district_code = ? AND sequence > ? ORDER BY sequence, id LIMIT ?")
                    .params(districtCode, after, PAGE));
            page.forEach(reader);
            after = page.isEmpty() ? after : sequence(page.getLast());
        } while (!page.isEmpty());
        long id = Long.MIN_VALUE;
        do {
            page = waiting(districtCode, id, PAGE);
            page.forEach(reader);
            id = page.isEmpty() ? id : page.getLast().id();
        } while (!page.isEmpty());
    }

    @Override
    public List<JournalEntry> of(long evaluationId) {
        return list(jdbc.sql(SELECT + "evaluation_id = ?").param(evaluationId));
    }

    @Override
    public List<JournalEntry> of(String districtCode, RecordKind kind) {
        return list(jdbc.sql(SELECT + "district_code = ? AND kind = ?").params(districtCode, kind.table()));
    }

    @Override
    public List<JournalEntry> last(Collection<Subject> records) {
        Map<String, JournalEntry> last = new HashMap<>();
        records.stream()
                .collect(groupingBy(Subject::kind, mapping(Subject::key, toList())))
                .forEach((kind, keys) -> {
                    for (int from = 0; from < keys.size(); from += CHUNK) {
                        states(kind, keys.subList(from, Math.min(keys.size(), from + CHUNK)))
                                .forEach(entry -> last.merge(
                                        kind + entry.key(),
                                        entry,
                                        (one, other) -> one.step() > other.step() ? one : other));
                    }
                });
        return List.copyOf(last.values());
    }

    @Override
    public long count(String districtCode, RecordKind kind) {
        return jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE district_code = ? AND kind = ? AND step = 1")
                .params(districtCode, kind.table())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Long> forms(String districtCode) {
        return jdbc.sql("SELECT evaluation_id FROM journal_entry WHERE district_code = ? AND kind = ? AND step = 1")
                .params(districtCode, RecordKind.EVALUATION.table())
                .query(OnlyColumn::number)
                .list();
    }

    private static List<JournalEntry> list(JdbcClient.StatementSpec query) {
        return query.query(JournalColumns::entry).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<JournalEntry> states(RecordKind kind, List<String> keys) {
        return list(jdbc.sql(SELECT + "kind = :kind AND record_key IN (:keys)")
                .param("kind", kind.table())
                .param("keys", keys));
    }

    private List<JournalEntry> waiting(String districtCode, long after, int most) {
        return list(jdbc.sql(SELECT + "district_code = ? AND sequence IS NULL AND id > ? ORDER BY id LIMIT ?")
                .params(districtCode, after, most));
    }

    private Optional<Head> head(String districtCode, String lock) {
        return jdbc.sql("SELECT sequence, hash, begun FROM journal_head WHERE district_code = ?" + lock)
                .param(districtCode)
                .query((row, number) ->
                        new Head(districtCode, row.getLong("sequence"), row.getString("hash"), row.getBoolean("begun")))
                .optional();
    }

    private static long sequence(JournalEntry entry) {
        Place place = entry.place();
        return place == null ? 0 : place.sequence();
    }

    private static @Nullable Object[] placed(JournalEntry entry) {
        Place place = entry.place();
        return new @Nullable Object[] {
            place == null ? null : place.sequence(), place == null ? null : place.hash(), entry.id()
        };
    }
}
