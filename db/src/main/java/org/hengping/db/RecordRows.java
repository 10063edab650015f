package org.hengping.db;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.hengping.core.integrity.RecordFormat;
import org.hengping.core.integrity.RecordFormat.Column;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows on record as they lie in their tables. */
@Component
class RecordRows {

    private static final int CHUNK = 200;

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with these keys. Asked for column by column, which both databases find by the index; what comes beside them is left out. */
    List<StoredRecord> find(RecordKind kind, Collection<String> keys) {
        return keys.stream()
                .gather(Gatherers.windowFixed(CHUNK))
                .flatMap(some -> chunk(kind, some).stream())
                .toList();
    }

    /** All rows of a kind for which a condition holds. */
    List<StoredRecord> where(RecordKind kind, String condition, @Nullable Object... parameters) {
        JdbcClient.StatementSpec query = jdbc.sql(select(kind) + " WHERE " + condition);
        for (Object parameter : parameters) {
            query = query.param(parameter);
        }
        return query.query((row, number) -> row(kind, row)).list();
    }

    private List<StoredRecord> chunk(RecordKind kind, List<String> keys) {
        RecordFormat format = kind.format(kind.latest());
        List<Column> columns = format.key();
        JdbcClient.StatementSpec query = jdbc.sql(select(kind) + " WHERE " + amongValues(columns));
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            Set<Object> values = keys.stream()
                    .map(key -> RecordValues.ofKey(
                            columns.get(place), format.split(key).get(place)))
                    .collect(toSet());
            query = query.param("k" + i, values);
        }
        Set<String> wanted = Set.copyOf(keys);
        return query.query((row, number) -> row(kind, row)).list().stream()
                .filter(row -> wanted.contains(row.key()))
                .toList();
    }

    private static String amongValues(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).name() + " IN (:k" + i + ")")
                .collect(joining(" AND "));
    }

    /** Review sheets are on record from their approval on. */
    private static String select(RecordKind kind) {
        String columns =
                kind.format(kind.latest()).columns().stream().map(Column::name).collect(joining(", "));
        String from =
                kind == RecordKind.SHEET ? "(SELECT * FROM review_sheet WHERE hash IS NOT NULL) sheet" : kind.table();
        return "SELECT " + columns + " FROM " + from;
    }

    private static StoredRecord row(RecordKind kind, ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (Column column : kind.format(kind.latest()).columns()) {
            values.add(RecordValues.text(row, column));
        }
        return StoredRecord.of(kind, values);
    }
}
