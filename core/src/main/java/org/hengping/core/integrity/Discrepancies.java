package org.hengping.core.integrity;

import java.util.ArrayList;
import java.util.List;

/** What a check has found so far. */
final class Discrepancies {

    private final List<Discrepancy> all = new ArrayList<>();

    void note(StoredRecord row, Fault fault, Object... arguments) {
        all.add(Discrepancy.of(row.kind(), row.key(), fault, arguments));
    }

    void note(RecordKind kind, String key, Fault fault, Object... arguments) {
        all.add(Discrepancy.of(kind, key, fault, arguments));
    }

    void unless(boolean right, StoredRecord row, Fault fault, Object... arguments) {
        if (!right) {
            note(row, fault, arguments);
        }
    }

    /** Looks at a row, whatever somebody may have written into it: what cannot be understood is a discrepancy too. */
    void look(StoredRecord row, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException unreadable) {
            note(row, Fault.UNREADABLE);
        }
    }

    List<Discrepancy> all() {
        return all.stream().distinct().toList();
    }
}
