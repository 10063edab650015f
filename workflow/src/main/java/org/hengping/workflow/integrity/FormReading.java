package org.hengping.workflow.integrity;

import java.util.List;
import org.hengping.core.form.AttachmentContents;
import org.hengping.core.integrity.FormRecords;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.workflow.engine.Road;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everything of a form as it lies in the store, for a check that trusts none of it. Whoever calls has one look at all of it. */
@Component
class FormReading {

    private final StoredRecords records;
    private final Journal journal;
    private final AttachmentContents contents;
    private final Road road;

    FormReading(StoredRecords records, Journal journal, AttachmentContents contents, Road road) {
        this.records = records;
        this.journal = journal;
        this.contents = contents;
        this.road = road;
    }

    /**
     * @param begun whether the journal of the district is complete
     * @param read whether contents of attachments are read to their end
     */
    FormRecords of(long evaluationId, boolean begun, boolean read) {
        List<StoredRecord> rows = records.of(evaluationId);
        return new FormRecords(
                evaluationId,
                rows,
                journal.of(evaluationId),
                begun,
                road.tasks(evaluationId),
                year(rows),
                contents.all(evaluationId, read));
    }

    /** What a form is called in reports; what cannot be told any more is empty. */
    FormName name(long evaluationId) {
        List<StoredRecord> form = find(RecordKind.EVALUATION, String.valueOf(evaluationId));
        return new FormName(
                evaluationId,
                of(form, RecordKind.DEPARTMENT, "department_id", "short_name"),
                of(form, RecordKind.ROUND, "round_id", "fiscal_year"));
    }

    private @Nullable Integer year(List<StoredRecord> rows) {
        List<StoredRecord> form =
                rows.stream().filter(row -> row.kind() == RecordKind.EVALUATION).toList();
        String year = of(form, RecordKind.ROUND, "round_id", "fiscal_year");
        return year.isEmpty() ? null : Integer.valueOf(year);
    }

    private String of(List<StoredRecord> form, RecordKind kind, String column, String value) {
        return form.stream()
                .flatMap(one -> find(kind, one.text(column)).stream())
                .map(found -> found.text(value))
                .findFirst()
                .orElse("");
    }

    private List<StoredRecord> find(RecordKind kind, String key) {
        return records.find(kind, List.of(new Subject(kind, key, null)));
    }
}
