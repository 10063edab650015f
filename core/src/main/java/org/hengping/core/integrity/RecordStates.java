package org.hengping.core.integrity;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the journal says of records, against the rows there are. */
public final class RecordStates {

    private final Map<String, JournalEntry> last = new LinkedHashMap<>();
    private final Discrepancies found = new Discrepancies();

    private RecordStates() {}

    /**
     * Holds rows against all that the journal says of them, and only of them.
     *
     * @param begun whether what the journal does not know must be foreign
     * @param whole whether these are all the rows there are: what the journal knows beyond them is missing then
     */
    public static List<Discrepancy> check(
            Collection<StoredRecord> rows, Collection<JournalEntry> journal, boolean begun, boolean whole) {
        RecordStates states = new RecordStates();
        journal.stream().sorted(Comparator.comparingInt(JournalEntry::step)).forEach(states::take);
        for (StoredRecord row : rows) {
            states.check(row, begun);
        }
        if (whole) {
            states.last.values().stream()
                    .filter(entry -> !entry.removed())
                    .forEach(entry -> states.found.note(entry.kind(), entry.key(), Fault.MISSING));
        }
        return states.found.all();
    }

    /** Holds rows against their last states alone. */
    public static List<Discrepancy> last(
            Collection<StoredRecord> rows, Collection<JournalEntry> states, boolean begun) {
        RecordStates known = new RecordStates();
        states.forEach(entry -> known.last.put(name(entry.kind(), entry.key()), entry));
        rows.forEach(row -> known.check(row, begun));
        return known.found.all();
    }

    private void take(JournalEntry entry) {
        JournalEntry before = last.put(name(entry.kind(), entry.key()), entry);
        int expected = before == null ? 1 : before.step() + 1;
        if (entry.step() != expected) {
            found.note(entry.kind(), entry.key(), Fault.STATE_MISSING, expected);
        }
        if (entry.kind().frozen() && entry.step() > 1) {
            found.note(entry.kind(), entry.key(), Fault.REWRITTEN, entry.step());
        }
    }

    private void check(StoredRecord row, boolean begun) {
        JournalEntry entry = last.remove(name(row.kind(), row.key()));
        if (entry == null) {
            found.unless(!begun, row, Fault.UNRECORDED);
        } else {
            found.unless(!entry.kind().frozen() || entry.step() == 1, row, Fault.REWRITTEN, entry.step());
            found.look(row, () -> found.unless(entry.describes(row), row, Fault.ALTERED));
        }
    }

    private static String name(RecordKind kind, String key) {
        return kind.table() + ":" + key;
    }
}
