package org.hengping.core.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;

/** Rows as they were laid down, and nothing else: the other twins keep no rows, so whoever uses it says what lies there. */
final class InMemoryStoredRecords implements StoredRecords {

    private final Map<Subject, StoredRecord> rows = new LinkedHashMap<>();

    /** In place of the row with the same key. */
    void put(StoredRecord row) {
        rows.put(new Subject(row.kind(), row.key(), null), row);
    }

    @Override
    public List<StoredRecord> of(long evaluationId) {
        return rows.values().stream()
                .filter(row -> row.kind().ofForm() && form(row) == evaluationId)
                .toList();
    }

    @Override
    public void of(String districtCode, RecordKind kind, Consumer<List<StoredRecord>> reader) {
        if (kind.ofForm()) {
            throw new IllegalArgumentException(kind + " belongs to forms");
        }
        reader.accept(all(kind).filter(row -> belongs(row, districtCode)).toList());
    }

    @Override
    public List<StoredRecord> find(RecordKind kind, Collection<Subject> records) {
        List<String> keys = records.stream().map(Subject::key).toList();
        return all(kind).filter(row -> keys.contains(row.key())).toList();
    }

    @Override
    public Optional<Standing> standing(long evaluationId) {
        return row(RecordKind.EVALUATION, String.valueOf(evaluationId)).map(form -> {
            String version = evaluationId + "/" + form.text("version");
            return new Standing(
                    form,
                    all(RecordKind.HISTORY)
                            .filter(row -> form(row) == evaluationId)
                            .reduce((one, other) -> one.count("sequence") > other.count("sequence") ? one : other)
                            .orElse(null),
                    all(RecordKind.DESK)
                            .filter(row -> form(row) == evaluationId && row.value("to_at") == null)
                            .toList(),
                    row(RecordKind.VERSION, version).orElse(null),
                    row(RecordKind.JUDGMENT, version).orElse(null));
        });
    }

    @Override
    public List<Long> forms(String districtCode) {
        return all(RecordKind.EVALUATION)
                .filter(row -> row.text("district_code").equals(districtCode))
                .map(InMemoryStoredRecords::form)
                .toList();
    }

    private boolean belongs(StoredRecord row, String districtCode) {
        return switch (row.kind().owner()) {
            case DISTRICT, FORM -> row.text("district_code").equals(districtCode);
            case CODE -> row.text("code").equals(districtCode);
            case PERSON -> owner(RecordKind.PERSON, row.text("person_id"), districtCode);
            case AUDIT -> owner(RecordKind.AUDIT_ENTRY, row.text("entry_id"), districtCode);
            case RULES -> row.text("code").startsWith(districtCode + "-") || used(row, districtCode);
        };
    }

    private boolean owner(RecordKind kind, String key, String districtCode) {
        return row(kind, key)
                .filter(owner -> owner.text("district_code").equals(districtCode))
                .isPresent();
    }

    private boolean used(StoredRecord rules, String districtCode) {
        return all(RecordKind.ROUND)
                .filter(round -> round.text("district_code").equals(districtCode))
                .anyMatch(round -> round.text("rule_set_code").equals(rules.text("code"))
                        && round.text("rule_set_edition").equals(rules.text("edition")));
    }

    private Stream<StoredRecord> all(RecordKind kind) {
        return rows.values().stream().filter(row -> row.kind() == kind);
    }

    private Optional<StoredRecord> row(RecordKind kind, String key) {
        return Optional.ofNullable(rows.get(new Subject(kind, key, null)));
    }

    private static long form(StoredRecord row) {
        return row.number(row.kind().formColumn());
    }
}
