package org.hengping.db;

import java.util.Objects;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says to which district a record belongs. */
@Component
class RecordOwners {

    private final JdbcClient jdbc;

    RecordOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param row {@code null} where it was taken out: its key begins with the code of the district then */
    String district(RecordKind kind, String key, @Nullable StoredRecord row) {
        if (row == null) {
            return key.substring(0, key.indexOf('/'));
        }
        return switch (kind.owner()) {
            case DISTRICT -> row.text("district_code");
            case CODE -> row.text("code");
            case PERSON -> of("person", row.number("person_id"));
            case AUDIT -> of("audit_entry", row.number("entry_id"));
            case RULES -> row.text("code").substring(0, 6);
            case FORM ->
                kind == RecordKind.EVALUATION
                        ? row.text("district_code")
                        : of("self_evaluation", row.number("evaluation_id"));
        };
    }

    private String of(String table, long id) {
        return Objects.requireNonNull(jdbc.sql("SELECT district_code FROM " + table + " WHERE id = ?")
                .param(id)
                .query(String.class)
                .single());
    }
}
