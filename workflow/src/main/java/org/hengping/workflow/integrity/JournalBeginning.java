package org.hengping.workflow.integrity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.FormCheck;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Origin;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.core.organization.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into the journal, once, what was on record before there was one (基线): as it is found, with everything that is wrong with it. May be
 * repeated and broken off.
 */
@Component
@Transactional
class JournalBeginning {

    private final Journal journal;
    private final StoredRecords records;
    private final CheckedForms checked;
    private final FormReading reading;
    private final SealKeys keys;
    private final Ids ids;
    private final Clock clock;

    JournalBeginning(
            Journal journal,
            StoredRecords records,
            CheckedForms checked,
            FormReading reading,
            SealKeys keys,
            Ids ids,
            Clock clock) {
        this.journal = journal;
        this.records = records;
        this.checked = checked;
        this.reading = reading;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the journal of the district is complete. */
    @Transactional(readOnly = true)
    boolean begun(String districtCode) {
        return journal.head(districtCode).begun();
    }

    /** Takes up everything of a kind that belongs to no form. */
    void records(String districtCode, RecordKind kind) {
        records.of(districtCode, kind, rows -> take(districtCode, rows, known(rows)));
    }

    /** The forms of a district that are not taken up yet. */
    @Transactional(readOnly = true)
    List<Long> forms(String districtCode) {
        return records.forms(districtCode).stream()
                .filter(form -> checked.find(form).isEmpty())
                .toList();
    }

    /** Takes up a form, and keeps what is wrong with it. */
    void form(String districtCode, long evaluationId) {
        List<StoredRecord> rows = records.of(evaluationId);
        take(districtCode, rows, names(journal.of(evaluationId)));
        List<Discrepancy> found = FormCheck.of(reading.of(evaluationId, true, false));
        checked.keep(new CheckedForm(evaluationId, districtCode, clock.instant(), found, found));
    }

    /** From now on nothing comes in but through the product. */
    void complete(String districtCode) {
        journal.begun(districtCode);
    }

    private Set<String> known(List<StoredRecord> rows) {
        return names(journal.last(rows.stream()
                .map(row -> new Subject(row.kind(), row.key(), null))
                .toList()));
    }

    private static Set<String> names(List<JournalEntry> entries) {
        return entries.stream().map(entry -> entry.kind() + ":" + entry.key()).collect(Collectors.toSet());
    }

    private void take(String districtCode, List<StoredRecord> rows, Set<String> known) {
        List<JournalEntry> entries = new ArrayList<>();
        for (StoredRecord row : rows) {
            RecordKind kind = row.kind();
            if (!known.contains(kind + ":" + row.key())) {
                Long form = kind.ofForm() ? row.number(kind.formColumn()) : null;
                entries.add(JournalEntry.of(
                        ids.next(),
                        districtCode,
                        new Subject(kind, row.key(), form),
                        1,
                        Origin.BASELINE,
                        new JournalEntry.State(kind.latest(), row.digest()),
                        keys));
            }
        }
        journal.append(entries);
    }
}
