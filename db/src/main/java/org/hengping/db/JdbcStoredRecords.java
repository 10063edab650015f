package org.hengping.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordFormat;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcStoredRecords implements StoredRecords {

    private static final int PAGE = 500;

    private final RecordRows rows;
    private final JdbcClient jdbc;

    JdbcStoredRecords(RecordRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredRecord> of(long evaluationId) {
        List<StoredRecord> all = new ArrayList<>();
        Arrays.stream(RecordKind.values())
                .filter(RecordKind::ofForm)
                .forEach(kind -> all.addAll(rows.where(kind, kind.formColumn() + " = ?", evaluationId)));
        return all;
    }

    /** By pages where there is one number to go by; of the others there are few. */
    @Override
    public void of(String districtCode, RecordKind kind, Consumer<List<StoredRecord>> reader) {
        RecordFormat.Column first = kind.format(kind.latest()).key().getFirst();
        boolean paged = kind.format(kind.latest()).keys() == 1 && first.type() == RecordFormat.Type.NUMBER;
        if (!paged) {
            reader.accept(rows.where(kind, ofDistrict(kind), parameters(kind, districtCode)));
            return;
        }
        long after = Long.MIN_VALUE;
        List<StoredRecord> page;
        do {
            page = rows.where(
                    kind,
                    ofDistrict(kind) + " AND " + first.name() + " > ? ORDER BY " + first.name() + " LIMIT ?",
                    districtCode,
                    after,
                    PAGE);
            reader.accept(page);
            after = page.isEmpty() ? after : page.getLast().number(first.name());
        } while (page.size() == PAGE);
    }

    @Override
    public List<StoredRecord> find(RecordKind kind, Collection<Subject> records) {
        return rows.find(kind, records.stream().map(Subject::key).toList());
    }

    @Override
    public Optional<Standing> standing(long evaluationId) {
        return one(RecordKind.EVALUATION, "id = ?", evaluationId).map(form -> {
            String version = form.text("version");
            return new Standing(
                    form,
                    one(RecordKind.HISTORY, "evaluation_id = ? ORDER BY sequence DESC LIMIT 1", evaluationId)
                            .orElse(null),
                    rows.where(RecordKind.DESK, "evaluation_id = ? AND to_at IS NULL ORDER BY sequence", evaluationId),
                    ofVersion(RecordKind.VERSION, "number", evaluationId, version),
                    ofVersion(RecordKind.JUDGMENT, "version", evaluationId, version));
        });
    }

    @Override
    public List<Long> forms(String districtCode) {
        return jdbc.sql("SELECT id FROM self_evaluation WHERE district_code = ?")
                .param(districtCode)
                .query(OnlyColumn::number)
                .list();
    }

    private @Nullable StoredRecord ofVersion(RecordKind kind, String column, long evaluationId, String version) {
        return one(kind, "evaluation_id = ? AND " + column + " = ?", evaluationId, Long.valueOf(version))
                .orElse(null);
    }

    private Optional<StoredRecord> one(RecordKind kind, String condition, Object... parameters) {
        return rows.where(kind, condition, parameters).stream().findFirst();
    }

    private static String ofDistrict(RecordKind kind) {
        return switch (kind.owner()) {
            case DISTRICT -> "district_code = ?";
            case CODE -> "code = ?";
            case PERSON -> "person_id IN (SELECT id FROM person WHERE district_code = ?)";
            case AUDIT -> "entry_id IN (SELECT id FROM audit_entry WHERE district_code = ?)";
            case RULES ->
                "(code LIKE ? OR EXISTS (SELECT 1 FROM evaluation_round r WHERE r.rule_set_code = rule_set.code"
                        + " AND r.rule_set_edition = rule_set.edition AND r.district_code = ?))";
            case FORM -> throw new IllegalArgumentException(kind + " belongs to forms");
        };
    }

    private static Object[] parameters(RecordKind kind, String districtCode) {
        return kind.owner() == RecordKind.Owner.RULES
                ? new Object[] {districtCode + "-%", districtCode}
                : new Object[] {districtCode};
    }
}
