package org.hengping.workflow.gate;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.Stand;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.engine.Road;
import org.springframework.stereotype.Component;

/**
 * The short check before every act: stage, history, clock ledger and engine say the same, and what they say it by is as it was put on record.
 * What was wrong when the journal began stands in nobody's way, unless the engine could not go on.
 */
@Component
class SoundForms {

    private final StoredRecords records;
    private final Journal journal;
    private final CheckedForms checked;
    private final Road road;

    SoundForms(StoredRecords records, Journal journal, CheckedForms checked, Road road) {
        this.records = records;
        this.journal = journal;
        this.checked = checked;
        this.road = road;
    }

    /** @throws Refusal.Broken where it does not agree; says what */
    void check(Entry entry) {
        long form = entry.evaluation().id();
        List<Discrepancy> found = found(entry);
        if (found.isEmpty()) {
            return;
        }
        List<Discrepancy> known = checked.find(form).map(CheckedForm::baseline).orElse(List.of());
        found.stream()
                .filter(one -> one.fault() == Fault.ENGINE || !known.contains(one))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal.Broken(Sentence.of("refusal.broken", one.place(), one.what()));
                });
    }

    private List<Discrepancy> found(Entry entry) {
        long form = entry.evaluation().id();
        StoredRecords.Standing stored = records.standing(form).orElseThrow(Refusal.NotFound::new);
        Stand stand = new Stand(
                stored.form(),
                stored.last(),
                stored.open(),
                stored.version(),
                stored.judgment(),
                road.tasks(form),
                ended(entry));
        List<Subject> rows = stand.rows().stream()
                .map(row -> new Subject(row.kind(), row.key(), form))
                .toList();
        boolean begun = journal.head(entry.evaluation().districtCode()).begun();
        return stand.check(journal.last(rows), begun);
    }

    private static Stand.Ended ended(Entry entry) {
        if (entry.evaluation().exempt()) {
            return Stand.Ended.YES;
        }
        boolean closed = entry.round().closed() && !entry.evaluation().stage().done();
        return closed ? Stand.Ended.ABOUT_TO : Stand.Ended.NO;
    }
}
