package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalSums;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.Seals;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.workflow.Office;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who knows the product and rewrites its journal behind an edit, and its seals too; who has no key, and cannot reach the seals kept outside. */
final class Forger {

    private final Journal journal;
    private final Seals seals;
    private final StoredRecords records;
    private final JdbcTemplate jdbc;
    private final String district;
    private final boolean unsigns;

    /** @param unsigns whether signatures are taken out; otherwise those of before are left */
    Forger(Office office, String district, boolean unsigns) {
        this.journal = office.get(Journal.class);
        this.seals = office.get(Seals.class);
        this.records = office.get(StoredRecords.class);
        this.jdbc = office.get(JdbcTemplate.class);
        this.district = district;
        this.unsigns = unsigns;
    }

    /** Makes the last states of these records those that are stored now. */
    void describes(Set<String> keys, RecordKind kind, boolean sealsToo) {
        Map<String, StoredRecord> stored =
                records
                        .find(
                                kind,
                                keys.stream()
                                        .map(key -> new JournalEntry.Subject(kind, key, null))
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(StoredRecord::key, row -> row));
        Map<String, Integer> last = new HashMap<>();
        all().forEach(entry -> {
            if (entry.kind() == kind) {
                last.merge(entry.key(), entry.step(), Math::max);
            }
        });
        rewrites(
                entry ->
                        entry.kind() == kind && stored.containsKey(entry.key()) && entry.step() == last.get(entry.key())
                                ? with(entry, stored.get(entry.key()).digest())
                                : entry,
                sealsToo);
    }

    /** Takes records out of the journal, as if they had never been. */
    void forgets(Set<String> keys, RecordKind kind, boolean sealsToo) {
        List<JournalEntry> gone = all().stream()
                .filter(entry -> entry.kind() == kind && keys.contains(entry.key()))
                .toList();
        gone.forEach(entry -> jdbc.update("DELETE FROM journal_entry WHERE id = ?", entry.id()));
        rewrites(entry -> entry, sealsToo);
    }

    /** Goes along the whole chain, with entries as they shall be, and has it end where it then ends. */
    private void rewrites(UnaryOperator<JournalEntry> as, boolean sealsToo) {
        JournalSums sums = new JournalSums();
        Map<Integer, Seal> rewritten = new HashMap<>();
        List<Seal> waiting = new ArrayList<>(seals.all(district));
        List<JournalEntry> before = all();
        long removed = before.isEmpty() ? 0 : before.getLast().place().sequence() - before.size();
        long sequence = 0;
        String hash = Sha256.NONE;
        for (JournalEntry entry : before) {
            long old = entry.place().sequence();
            JournalEntry wanted = as.apply(entry);
            if (sealsToo && entry.kind() == RecordKind.SEAL) {
                Seal seal = rewritten.get(
                        Integer.valueOf(entry.key().substring(entry.key().indexOf('/') + 1)));
                wanted = seal == null ? wanted : with(wanted, row(seal).digest());
            }
            wanted = wanted.chained(++sequence, hash);
            hash = wanted.place().hash();
            sums.add(wanted);
            store(wanted);
            while (sealsToo && !waiting.isEmpty() && waiting.getFirst().sequence() <= old) {
                Seal seal = forged(waiting.removeFirst(), sums, rewritten);
                rewritten.put(seal.number(), seal);
            }
        }
        jdbc.update("UPDATE journal_head SET sequence = ?, hash = ? WHERE district_code = ?", sequence, hash, district);
        if (removed < 0) {
            throw new IllegalStateException("The chain was not read to its end");
        }
    }

    private Seal forged(Seal seal, JournalSums sums, Map<Integer, Seal> rewritten) {
        Seal forged = Seal.of(
                sums.point(district),
                new Seal.Why(seal.kind(), seal.by(), seal.reason()),
                seal.at(),
                Optional.ofNullable(rewritten.get(seal.number() - 1)),
                SealKeys.none());
        jdbc.update(
                "UPDATE seal SET text = ?, hash = ?, mac = ? WHERE district_code = ? AND number = ?",
                forged.text(),
                forged.hash(),
                unsigns ? "" : seal.mac(),
                district,
                seal.number());
        return forged;
    }

    private StoredRecord row(Seal seal) {
        JournalEntry.Subject subject =
                new JournalEntry.Subject(RecordKind.SEAL, StoredRecord.key(List.of(district, seal.number())), null);
        return records.find(RecordKind.SEAL, List.of(subject)).getFirst();
    }

    private static JournalEntry with(JournalEntry entry, String digest) {
        return with(entry, new JournalEntry.State(entry.format(), digest), entry.mac());
    }

    private static JournalEntry unsigned(JournalEntry entry) {
        return with(entry, entry.state(), "");
    }

    private static JournalEntry with(JournalEntry entry, JournalEntry.State state, String mac) {
        return new JournalEntry(
                entry.id(),
                entry.districtCode(),
                entry.subject(),
                entry.step(),
                entry.origin(),
                state,
                mac,
                entry.place());
    }

    private void store(JournalEntry entry) {
        jdbc.update(
                "UPDATE journal_entry SET digest = ?, mac = ?, sequence = ?, hash = ? WHERE id = ?",
                entry.digest(),
                entry.mac(),
                entry.place().sequence(),
                entry.place().hash(),
                entry.id());
    }

    private List<JournalEntry> all() {
        List<JournalEntry> all = new ArrayList<>();
        journal.read(district, entry -> {
            if (entry.place() != null) {
                all.add(unsigns ? unsigned(entry) : entry);
            }
        });
        return all;
    }
}
