package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.RecordStates;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.springframework.stereotype.Component;

/** Holds what is on record of a district, and belongs to no form, against the journal. */
@Component
class DistrictRecords {

    private static final Set<RecordKind> MANY = Set.of(RecordKind.AUDIT_ENTRY, RecordKind.AUDIT_REVIEW);
    private static final int CHUNK = 500;

    private final StoredRecords records;
    private final Journal journal;

    DistrictRecords(StoredRecords records, Journal journal) {
        this.records = records;
        this.journal = journal;
    }

    List<Discrepancy> check(String districtCode, RecordKind kind, boolean begun) {
        return MANY.contains(kind) ? many(districtCode, kind, begun) : few(districtCode, kind, begun);
    }

    /** What another district has put on record and this one uses too is in that one's journal. */
    private List<Discrepancy> few(String districtCode, RecordKind kind, boolean begun) {
        List<StoredRecord> rows = new ArrayList<>();
        records.of(districtCode, kind, rows::addAll);
        Map<Long, JournalEntry> entries = new HashMap<>();
        journal.of(districtCode, kind).forEach(entry -> entries.put(entry.id(), entry));
        Set<String> own = entries.values().stream().map(JournalEntry::key).collect(Collectors.toSet());
        List<Subject> others =
                subjects(rows).stream().filter(row -> !own.contains(row.key())).toList();
        journal.last(others).forEach(entry -> entries.put(entry.id(), entry));
        return RecordStates.check(rows, entries.values(), begun, true);
    }

    /** Piece by piece, and looking for what is missing only where the numbers do not agree. */
    private List<Discrepancy> many(String districtCode, RecordKind kind, boolean begun) {
        List<Discrepancy> found = new ArrayList<>();
        long[] known = {0};
        records.of(districtCode, kind, rows -> {
            List<JournalEntry> states = journal.last(subjects(rows));
            known[0] += states.size();
            found.addAll(RecordStates.last(rows, states, begun));
        });
        if (known[0] != journal.count(districtCode, kind)) {
            found.addAll(missing(districtCode, kind));
        }
        return found.stream().distinct().toList();
    }

    private List<Discrepancy> missing(String districtCode, RecordKind kind) {
        List<Discrepancy> found = new ArrayList<>();
        List<Subject> piece = new ArrayList<>();
        journal.read(districtCode, entry -> {
            if (entry.kind() == kind) {
                piece.add(new Subject(kind, entry.key(), null));
            }
            if (piece.size() == CHUNK) {
                missing(kind, piece, found);
            }
        });
        missing(kind, piece, found);
        return found;
    }

    /** Those that are not there, and those that are no longer this district's. */
    private void missing(RecordKind kind, List<Subject> piece, List<Discrepancy> found) {
        List<StoredRecord> rows = records.find(kind, piece);
        Set<String> there = rows.stream().map(StoredRecord::key).collect(Collectors.toSet());
        piece.stream()
                .filter(one -> !there.contains(one.key()))
                .forEach(one -> found.add(Discrepancy.of(kind, one.key(), Fault.MISSING)));
        found.addAll(RecordStates.last(rows, journal.last(piece), true));
        piece.clear();
    }

    private static List<Subject> subjects(List<StoredRecord> rows) {
        return rows.stream()
                .map(row -> new Subject(row.kind(), row.key(), null))
                .toList();
    }
}
