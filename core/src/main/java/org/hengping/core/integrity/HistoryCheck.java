package org.hengping.core.integrity;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Route;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/** Whether a history is one chain, and tells of a way that a form can go. */
final class HistoryCheck {

    private final FormRecords form;
    private final Discrepancies found;

    HistoryCheck(FormRecords form, Discrepancies found) {
        this.form = form;
        this.found = found;
    }

    void check() {
        List<StoredRecord> rows = form.history();
        if (rows.isEmpty()) {
            found.note(RecordKind.EVALUATION, String.valueOf(form.evaluationId()), Fault.NO_HISTORY);
        }
        for (int i = 0; i < rows.size(); i++) {
            StoredRecord row = rows.get(i);
            StoredRecord before = i == 0 ? null : rows.get(i - 1);
            int number = i + 1;
            found.look(row, () -> check(row, number, before));
        }
    }

    private void check(StoredRecord row, int number, @Nullable StoredRecord before) {
        found.unless(row.count("sequence") == number, row, Fault.NUMBER, number, row.text("sequence"));
        String previous = before == null ? Sha256.NONE : before.text("hash");
        found.unless(row.text("previous_hash").equals(previous), row, Fault.CHAIN);
        HistoryEntry entry = StoredRows.entry(row);
        found.unless(entry.intact(), row, Fault.HASH);
        if (before != null) {
            found.unless(!entry.at().isBefore(before.time("at")), row, Fault.TIME);
        }
        way(row, entry, before);
        version(row);
    }

    private void way(StoredRecord row, HistoryEntry entry, @Nullable StoredRecord before) {
        boolean follows = before == null
                ? entry.from() == null && entry.act() == Act.OPEN
                : row.text("from_stage").equals(before.text("to_stage"));
        found.unless(
                follows && leads(entry),
                row,
                Fault.WAY,
                entry.from() == null ? "" : entry.from(),
                entry.to(),
                entry.act());
    }

    private static boolean leads(HistoryEntry entry) {
        Stage from = entry.from();
        if (from == null) {
            return entry.to() == Stage.DRAFT;
        }
        Optional<Action> action = action(entry.act());
        if (action.isPresent()) {
            return Route.step(from, action.get())
                    .filter(step -> step.to() == entry.to())
                    .isPresent();
        }
        return entry.to() == (entry.act() == Act.READMIT ? Stage.DRAFT : from);
    }

    private static Optional<Action> action(Act act) {
        for (Action action : Action.values()) {
            if (Act.of(action) == act) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    private void version(StoredRecord row) {
        String number = row.text("version");
        if (number.equals("0")) {
            found.unless(row.text("version_hash").isEmpty(), row, Fault.NO_VERSION, number);
            return;
        }
        Optional<StoredRecord> version = form.ofVersion(RecordKind.VERSION, number);
        if (version.isEmpty()) {
            found.note(row, Fault.NO_VERSION, number);
        } else {
            found.unless(version.get().text("hash").equals(row.text("version_hash")), row, Fault.VERSION_HASH, number);
        }
    }
}
