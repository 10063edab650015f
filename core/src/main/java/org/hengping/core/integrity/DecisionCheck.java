package org.hengping.core.integrity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.review.Act;

/** Whether what was decided about a form, and what was made public of it, is what the history says. */
final class DecisionCheck {

    private final FormRecords form;
    private final Discrepancies found;

    DecisionCheck(FormRecords form, Discrepancies found) {
        this.form = form;
        this.found = found;
    }

    void check() {
        form.history().stream()
                .filter(entry -> entry.text("act").equals(Act.APPROVE.name()))
                .forEach(this::approved);
        form.of(RecordKind.SHEET).forEach(sheet -> found.look(sheet, () -> sheet(sheet)));
        form.versions().forEach(version -> found.look(version, () -> result(version)));
        List<StoredRecord> disclosures = form.of(RecordKind.DISCLOSURE);
        disclosures.forEach(one -> found.look(one, () -> disclosure(one)));
        disclosures.stream()
                .filter(one -> one.value("superseded_at") == null)
                .skip(1)
                .forEach(one -> found.note(one, Fault.PUBLIC_TWICE));
        form.of(RecordKind.SCAN).forEach(scan -> sameVersion(scan, "version_hash"));
    }

    private void approved(StoredRecord entry) {
        Optional<StoredRecord> sheet = form.ofVersion(RecordKind.SHEET, entry.text("version"));
        found.unless(sheet.isPresent(), entry, Fault.NO_SHEET);
        sheet.ifPresent(
                one -> found.unless(one.text("hash").equals(entry.text("sheet_hash")), entry, Fault.SHEET_HASH));
    }

    private void sheet(StoredRecord sheet) {
        String number = sheet.text("version");
        String version = form.ofVersion(RecordKind.VERSION, number)
                .map(one -> one.text("hash"))
                .orElse("");
        found.unless(sheet.text("hash").equals(Sha256.of(version, sheet.text("text"))), sheet, Fault.HASH);
        found.unless(form.entry(Act.APPROVE.name(), number).isPresent(), sheet, Fault.NO_ENTRY, Act.APPROVE);
    }

    private void result(StoredRecord version) {
        Optional<StoredRecord> kept = form.ofVersion(RecordKind.RESULT, version.text("number"));
        if (kept.isEmpty()) {
            found.note(version, Fault.NO_RESULT);
            return;
        }
        Integer year = form.fiscalYear();
        Optional<StoredRecord> judgment = form.ofVersion(RecordKind.JUDGMENT, version.text("number"));
        if (year != null && judgment.isPresent() && form.form().isPresent()) {
            StoredRecord row = kept.get();
            Map<String, String> expected = ResultFigures.of(
                    form.form().get(),
                    year,
                    version,
                    judgment.get(),
                    form.ofVersion(RecordKind.SHEET, version.text("number")).orElse(null));
            expected.forEach((name, value) -> found.unless(
                    Objects.requireNonNullElse(row.value(name), "").equals(value), row, Fault.FIGURE, name));
        }
    }

    private void disclosure(StoredRecord one) {
        sameVersion(one, "hash");
        Optional<StoredRecord> entry = form.entry(Act.DISCLOSE.name(), one.text("version"));
        if (entry.isEmpty()) {
            found.note(one, Fault.NO_ENTRY, Act.DISCLOSE);
        } else {
            found.unless(entry.get().text("actor_id").equals(one.text("checked_by")), one, Fault.PERSON);
        }
    }

    private void sameVersion(StoredRecord row, String column) {
        String number = row.text("version");
        boolean same = form.ofVersion(RecordKind.VERSION, number)
                .map(version -> version.text("hash").equals(row.text(column)))
                .orElse(false);
        found.unless(same, row, Fault.VERSION_HASH, number);
    }
}
