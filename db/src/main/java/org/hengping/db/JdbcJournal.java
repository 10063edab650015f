package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Place;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcJournal implements Journal {

    private static final int PAGE = 1000;
    private static final int CHUNK = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JdbcJournalChain chain;

    JdbcJournal(JdbcClient jdbc, JdbcTemplate batches, JdbcJournalChain chain) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.chain = chain;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        batches.batchUpdate(
                JournalColumns.INSERT, entries.stream().map(JournalColumns::of).toList());
    }

    @Override
    public int chain(String districtCode, int most) {
        return chain.grow(districtCode, most);
    }

    @Override
    public Head head(String districtCode) {
        return chain.head(districtCode);
    }

    @Override
    public Head hold(String districtCode) {
        return chain.hold(districtCode);
    }

    @Override
    public void begun(String districtCode) {
        chain.begun(districtCode);
    }

    @Override
    public void read(String districtCode, Consumer<JournalEntry> reader) {
        pages(reader, 0, after -> placed(districtCode, after), JdbcJournal::sequence);
        pages(reader, Long.MIN_VALUE, after -> chain.waiting(districtCode, after, PAGE), JournalEntry::id);
    }

    /** @param next what stands behind a number @param number that of an entry, by which they are in order */
    private static void pages(
            Consumer<JournalEntry> reader,
            long first,
            LongFunction<List<JournalEntry>> next,
            ToLongFunction<JournalEntry> number) {
        List<JournalEntry> page = next.apply(first);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = next.apply(number.applyAsLong(page.getLast()));
        }
    }

    private List<JournalEntry> placed(String districtCode, long after) {
        return JournalColumns.list(
                jdbc.sql(JournalColumns.SELECT + "district_code = ? AND sequence > ? ORDER BY sequence, id LIMIT ?")
                        .params(districtCode, after, PAGE));
    }

    @Override
    public List<JournalEntry> of(long evaluationId) {
        return JournalColumns.list(
                jdbc.sql(JournalColumns.SELECT + "evaluation_id = ?").param(evaluationId));
    }

    @Override
    public List<JournalEntry> of(String districtCode, RecordKind kind) {
        return JournalColumns.list(jdbc.sql(JournalColumns.SELECT + "district_code = ? AND kind = ?")
                .params(districtCode, kind.table()));
    }

    @Override
    public List<JournalEntry> last(Collection<Subject> records) {
        Map<String, JournalEntry> last = new HashMap<>();
        records.stream()
                .collect(groupingBy(Subject::kind, mapping(Subject::key, toList())))
                .forEach((kind, keys) -> keys.stream()
                        .gather(Gatherers.windowFixed(CHUNK))
                        .flatMap(some -> states(kind, some).stream())
                        .forEach(entry -> last.merge(
                                kind + entry.key(), entry, (one, other) -> one.step() > other.step() ? one : other)));
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
                .query(Long.class)
                .list();
    }

    private List<JournalEntry> states(RecordKind kind, List<String> keys) {
        return JournalColumns.list(jdbc.sql(JournalColumns.SELECT + "kind = :kind AND record_key IN (:keys)")
                .param("kind", kind.table())
                .param("keys", keys));
    }

    private static long sequence(JournalEntry entry) {
        Place place = entry.place();
        return place == null ? 0 : place.sequence();
    }
}
