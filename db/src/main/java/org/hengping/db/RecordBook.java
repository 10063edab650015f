package org.hengping.db;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes into the journal what a transaction has written on record: at its end, each row once, read back as it was stored. Every adapter that
 * writes on record says so here.
 */
@Component
class RecordBook {

    private final RecordRows rows;
    private final RecordOwners owners;
    private final Journal journal;
    private final SealKeys keys;
    private final Ids ids;

    RecordBook(RecordRows rows, RecordOwners owners, Journal journal, SealKeys keys, Ids ids) {
        this.rows = rows;
        this.owners = owners;
        this.journal = journal;
        this.keys = keys;
        this.ids = ids;
    }

    /** A row was written, or taken out. @param key its values, in the order of the columns */
    void wrote(RecordKind kind, Object... key) {
        wroteIn(null, kind, key);
    }

    /** The same, where the row does not tell to which district it belongs. */
    void wroteIn(@Nullable String districtCode, RecordKind kind, Object... key) {
        written().put(new Subject(kind, StoredRecord.key(Arrays.asList(key)), null), Optional.ofNullable(districtCode));
    }

    private Map<Subject, Optional<String>> written() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Written known) {
            return known.districts;
        }
        Written written = new Written();
        TransactionSynchronizationManager.bindResource(this, written);
        TransactionSynchronizationManager.registerSynchronization(written);
        return written.districts;
    }

    private void write(Map<Subject, Optional<String>> written) {
        Map<RecordKind, List<String>> byKind = written.keySet().stream()
                .collect(groupingBy(
                        Subject::kind, () -> new EnumMap<>(RecordKind.class), mapping(Subject::key, toList())));
        List<JournalEntry> entries = new ArrayList<>();
        byKind.forEach((kind, all) -> {
            Map<String, StoredRecord> stored =
                    rows.find(kind, all).stream().collect(toMap(StoredRecord::key, identity(), (one, same) -> one));
            Map<String, JournalEntry> before = before(kind, all);
            for (String key : all) {
                String given = written.getOrDefault(new Subject(kind, key, null), Optional.empty())
                        .orElse(null);
                entry(kind, key, stored.get(key), before.get(key), given).ifPresent(entries::add);
            }
        });
        journal.append(entries);
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

    /** None where the row is as it was: of some rows more is written than is on record. */
    private Optional<JournalEntry> entry(
            RecordKind kind,
            String key,
            @Nullable StoredRecord row,
            @Nullable JournalEntry before,
            @Nullable String given) {
        String digest = row == null ? Sha256.NONE : row.digest();
        boolean same = before == null
                ? row == null
                : before.digest().equals(digest) && (row == null || before.format() == kind.latest());
        if (same) {
            return Optional.empty();
        }
        Long form = row == null || !kind.ofForm() ? null : row.number(kind.formColumn());
        return Optional.of(JournalEntry.of(
                ids.next(),
                given != null ? given : owners.district(kind, key, row),
                new Subject(kind, key, form),
                before == null ? 1 : before.step() + 1,
                Origin.ACT,
                new JournalEntry.State(kind.latest(), digest),
                keys));
    }

    /** What the running transaction has written so far. */
    private final class Written implements TransactionSynchronization {

        private final Map<Subject, Optional<String>> districts = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            write(districts);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(RecordBook.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(RecordBook.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RecordBook.this);
        }
    }
}
