package org.hengping.db;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Origin;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.organization.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares rows as they are stored now with their last states in the journal, and makes the entries that tell the difference. */
@Component
class RecordEntries {

    private final RecordRows rows;
    private final RecordOwners owners;
    private final Journal journal;
    private final SealKeys keys;
    private final Ids ids;

    RecordEntries(RecordRows rows, RecordOwners owners, Journal journal, SealKeys keys, Ids ids) {
        this.rows = rows;
        this.owners = owners;
        this.journal = journal;
        this.keys = keys;
        this.ids = ids;
    }

    /** @param district that of a key, where whoever wrote the row said it */
    List<JournalEntry> of(RecordKind kind, List<String> written, Function<String, Optional<String>> district) {
        Map<String, StoredRecord> stored =
                rows.find(kind, written).stream().collect(toMap(StoredRecord::key, identity(), (one, same) -> one));
        Map<String, JournalEntry> before = before(kind, written);
        return written.stream()
                .filter(key -> changed(kind, stored.get(key), before.get(key)))
                .map(key -> entry(kind, key, stored.get(key), before.get(key), district.apply(key)))
                .toList();
    }

    /**
     * The last states. What is frozen has none, unless somebody has taken it out and the product puts it there again: the check says so, and nothing
     * else fails. Entries of the audit log are always new.
     */
    private Map<String, JournalEntry> before(RecordKind kind, List<String> all) {
        if (kind == RecordKind.AUDIT_ENTRY) {
            return Map.of();
        }
        return journal
                .last(all.stream().map(key -> new Subject(kind, key, null)).toList())
                .stream()
                .collect(toMap(JournalEntry::key, identity()));
    }

    /** Of some rows more is written than is on record: those may be as they were. */
    private static boolean changed(RecordKind kind, @Nullable StoredRecord row, @Nullable JournalEntry before) {
        return before == null
                ? row != null
                : !before.digest().equals(digest(row)) || (row != null && before.format() != kind.latest());
    }

    private JournalEntry entry(
            RecordKind kind,
            String key,
            @Nullable StoredRecord row,
            @Nullable JournalEntry before,
            Optional<String> district) {
        Long form = row == null || !kind.ofForm() ? null : row.number(kind.formColumn());
        return JournalEntry.of(
                ids.next(),
                district.orElseGet(() -> owners.district(kind, key, row)),
                new Subject(kind, key, form),
                before == null ? 1 : before.step() + 1,
                Origin.ACT,
                new JournalEntry.State(kind.latest(), digest(row)),
                keys);
    }

    private static String digest(@Nullable StoredRecord row) {
        return row == null ? Sha256.NONE : row.digest();
    }
}
