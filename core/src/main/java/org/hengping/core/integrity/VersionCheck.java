package org.hengping.core.integrity;

import java.util.List;
import java.util.Optional;
import org.hengping.core.review.Act;
import org.hengping.core.review.Judgment;

/** Whether the versions of a form are those that were handed in, each with the judgment of then. */
final class VersionCheck {

    private final FormRecords form;
    private final Discrepancies found;

    VersionCheck(FormRecords form, Discrepancies found) {
        this.form = form;
        this.found = found;
    }

    void check() {
        List<StoredRecord> versions = form.versions();
        for (int i = 0; i < versions.size(); i++) {
            StoredRecord version = versions.get(i);
            int number = i + 1;
            found.look(version, () -> version(version, number));
        }
        form.of(RecordKind.JUDGMENT).forEach(judgment -> found.look(judgment, () -> judgment(judgment)));
        String latest = versions.isEmpty() ? "0" : versions.getLast().text("number");
        form.form()
                .ifPresent(row -> found.unless(
                        row.text("version").equals(latest), row, Fault.LATEST, row.text("version"), latest));
    }

    private void version(StoredRecord version, int number) {
        found.unless(version.count("number") == number, version, Fault.NUMBER, number, version.text("number"));
        found.unless(StoredRows.intact(version), version, Fault.HASH);
        Optional<StoredRecord> submitted = form.entry(Act.SUBMIT.name(), version.text("number"));
        if (submitted.isEmpty()) {
            found.note(version, Fault.NO_ENTRY, Act.SUBMIT);
        } else {
            StoredRecord entry = submitted.get();
            found.unless(!entry.time("at").isBefore(version.time("frozen_at")), version, Fault.TIME);
            found.unless(entry.text("actor_id").equals(version.text("frozen_by")), version, Fault.PERSON);
        }
        found.unless(
                form.ofVersion(RecordKind.JUDGMENT, version.text("number")).isPresent(), version, Fault.NO_JUDGMENT);
        found.unless(written(version), version, Fault.PERSON);
    }

    private boolean written(StoredRecord version) {
        return form.of(RecordKind.WRITER).stream()
                .anyMatch(writer -> writer.is("submitted")
                        && writer.text("version").equals(version.text("number"))
                        && writer.text("person_id").equals(version.text("frozen_by")));
    }

    private void judgment(StoredRecord judgment) {
        String number = judgment.text("version");
        Optional<StoredRecord> version = form.ofVersion(RecordKind.VERSION, number);
        if (version.isEmpty()) {
            found.note(judgment, Fault.NO_VERSION, number);
            return;
        }
        found.unless(StoredRows.intact(judgment, version.get()), judgment, Fault.HASH);
        if (Judgment.Origin.valueOf(judgment.text("origin")) == Judgment.Origin.SUBMISSION) {
            form.entry(Act.SUBMIT.name(), number)
                    .ifPresent(entry -> found.unless(
                            entry.text("sheet_hash").equals(judgment.text("hash")), entry, Fault.SHEET_HASH));
        }
    }
}
