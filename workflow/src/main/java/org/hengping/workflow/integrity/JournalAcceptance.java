package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Origin;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.core.organization.Ids;
import org.hengping.core.review.SelfEvaluation;
import org.springframework.stereotype.Component;

/** Writes into the journal that rows are taken as they are from now on, whatever it had of them: the last step of a repair. */
@Component
class JournalAcceptance {

    private final StoredRecords records;
    private final Journal journal;
    private final SealKeys keys;
    private final Ids ids;

    JournalAcceptance(StoredRecords records, Journal journal, SealKeys keys, Ids ids) {
        this.records = records;
        this.journal = journal;
        this.keys = keys;
        this.ids = ids;
    }

    /** Those of a form and a kind which the journal has otherwise. */
    void accept(SelfEvaluation form, RecordKind kind) {
        List<JournalEntry> accepted = new ArrayList<>();
        for (StoredRecord row : records.of(form.id())) {
            if (row.kind() == kind) {
                accepted.addAll(accepted(form, row));
            }
        }
        journal.append(accepted);
    }

    /** The entry by which the journal takes a row as it lies there; none where it knows it so. */
    private List<JournalEntry> accepted(SelfEvaluation form, StoredRecord row) {
        Subject subject = new Subject(row.kind(), row.key(), form.id());
        JournalEntry last = journal.last(List.of(subject)).stream().findFirst().orElse(null);
        if (last != null && last.describes(row)) {
            return List.of();
        }
        int step = last == null ? 1 : last.step() + 1;
        JournalEntry.State state = new JournalEntry.State(row.kind().latest(), row.digest());
        return List.of(JournalEntry.of(ids.next(), form.districtCode(), subject, step, Origin.REPAIR, state, keys));
    }
}
