package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
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

    private final RecordEntries entries;
    private final Journal journal;

    RecordBook(RecordEntries entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
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
        List<JournalEntry> changes = new ArrayList<>();
        byKind.forEach((kind, all) -> changes.addAll(
                entries.of(kind, all, key -> written.getOrDefault(new Subject(kind, key, null), Optional.empty()))));
        journal.append(changes);
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
