package org.hengping.core.integrity;

import java.util.List;
import java.util.Optional;
import org.hengping.core.review.Act;

/** Whether a form stands where its history says, and the clock ledger tells of one desk after the other. */
final class LedgerCheck {

    private final FormRecords form;
    private final Discrepancies found;

    LedgerCheck(FormRecords form, Discrepancies found) {
        this.form = form;
        this.found = found;
    }

    void check() {
        form.form().ifPresent(row -> found.look(row, () -> stand(row)));
        List<StoredRecord> entries = form.inOrder(RecordKind.DESK, "sequence");
        for (int i = 0; i < entries.size(); i++) {
            StoredRecord entry = entries.get(i);
            int number = i + 1;
            Optional<StoredRecord> before = i == 0 ? Optional.empty() : Optional.of(entries.get(i - 1));
            found.look(entry, () -> entry(entry, number, before));
        }
        for (RecordKind kind : List.of(RecordKind.DESK, RecordKind.RESULT)) {
            form.of(kind).forEach(this::belongs);
        }
    }

    private void stand(StoredRecord row) {
        List<StoredRecord> history = form.history();
        if (history.isEmpty()) {
            return;
        }
        List<StoredRecord> open = form.inOrder(RecordKind.DESK, "sequence").stream()
                .filter(desk -> desk.value("to_at") == null)
                .toList();
        Stand.Ended ended = form.endedByHistory() ? Stand.Ended.YES : Stand.Ended.NO;
        new Stand(row, history.getLast(), open, null, null, form.tasks(), ended).standing(found);
        found.unless(row.is("exempt") == form.exemptByHistory(), row, Fault.NO_ENTRY, Act.EXEMPT);
    }

    private void entry(StoredRecord entry, int number, Optional<StoredRecord> before) {
        found.unless(entry.count("sequence") == number, entry, Fault.NUMBER, number, entry.text("sequence"));
        boolean left = entry.value("to_at") == null || !entry.time("to_at").isBefore(entry.time("from_at"));
        boolean after = before.isEmpty()
                || before.get().value("to_at") != null
                        && !entry.time("from_at").isBefore(before.get().time("to_at"));
        found.unless(left && after, entry, Fault.TIME);
    }

    private void belongs(StoredRecord row) {
        boolean same = form.form()
                .map(owner -> List.of("district_code", "round_id", "department_id").stream()
                        .allMatch(column -> owner.text(column).equals(row.text(column))))
                .orElse(true);
        found.unless(same, row, Fault.BELONGS);
    }
}
