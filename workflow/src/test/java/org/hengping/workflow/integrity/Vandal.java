package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hengping.core.integrity.RecordFormat;
import org.hengping.core.integrity.RecordFormat.Column;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.workflow.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who can write into the database, and changes what is on record at random, by statements any administrator could type. */
final class Vandal {

    final Random random;
    private final JdbcTemplate jdbc;
    private final StoredRecords records;
    private final String district;

    Vandal(Office office, String district, long seed) {
        this.random = new Random(seed);
        this.jdbc = office.get(JdbcTemplate.class);
        this.records = office.get(StoredRecords.class);
        this.district = district;
    }

    /** A row, of any kind with the same chance. */
    StoredRecord victim() {
        List<StoredRecord> rows = List.of();
        while (rows.isEmpty()) {
            rows = rows(RecordKind.values()[random.nextInt(RecordKind.values().length)]);
        }
        return pick(rows);
    }

    List<StoredRecord> rows(RecordKind kind) {
        List<StoredRecord> rows = new ArrayList<>();
        if (kind.ofForm()) {
            for (long form : records.forms(district)) {
                records.of(form).stream().filter(row -> row.kind() == kind).forEach(rows::add);
            }
        } else {
            records.of(district, kind, rows::addAll);
        }
        return rows;
    }

    <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    /** Another value in one column. */
    void changes(StoredRecord row) {
        List<Column> columns = format(row.kind()).columns();
        int place = random.nextInt(columns.size());
        Column column = columns.get(place);
        if (random.nextInt(8) == 0) {
            update(row, column.name() + " = NULL");
            return;
        }
        String value = row.values().get(place);
        switch (column.type()) {
            case TEXT ->
                update(row, column.name() + " = ?", text(row.kind(), column, Objects.requireNonNullElse(value, "")));
            case NUMBER -> update(row, column.name() + " = COALESCE(" + column.name() + ", 6) + 1");
            case DECIMAL -> update(row, column.name() + " = COALESCE(" + column.name() + ", 1.5) + 0.01");
            case TIME ->
                update(
                        row,
                        column.name() + " = COALESCE(" + column.name() + ", CURRENT_TIMESTAMP) + INTERVAL '1' SECOND");
            case DAY ->
                update(row, column.name() + " = COALESCE(" + column.name() + ", CURRENT_DATE) + INTERVAL '1' DAY");
            case TRUTH -> update(row, column.name() + " = NOT COALESCE(" + column.name() + ", FALSE)");
        }
    }

    /** What stands in another row, or a letter more, less or other. */
    private String text(RecordKind kind, Column column, String value) {
        String another = Objects.requireNonNullElse(pick(rows(kind)).value(column.name()), "");
        if (!another.equals(value) && random.nextBoolean()) {
            return another;
        }
        return switch (value.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> value + "改";
            case 1 -> value.substring(1);
            case 2 -> value.toUpperCase(java.util.Locale.ROOT);
            default -> value.substring(0, value.length() - 1) + (value.endsWith("0") ? "1" : "0");
        };
    }

    void deletes(StoredRecord row) {
        jdbc.update("DELETE FROM " + row.kind().table() + where(row.kind()), key(row));
    }

    /** A copy of it, under another key. */
    void copies(StoredRecord row) {
        RecordKind kind = row.kind();
        List<Column> key = format(kind).key();
        Column last = key.getLast();
        String copied =
                switch (last.type()) {
                    case NUMBER -> last.name() + " + 1000";
                    case DAY -> last.name() + " + INTERVAL '400' DAY";
                    default ->
                        "'" + "f".repeat(Math.min(6, row.value(last.name()).length())) + "'";
                };
        List<String> names = jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE LOWER(table_name) = ? AND LOWER(table_schema) = LOWER(SCHEMA())",
                String.class,
                kind.table());
        String values = String.join(", ", names).toLowerCase(java.util.Locale.ROOT);
        String selected = (", " + values + ",").replace(", " + last.name() + ",", ", " + copied + ",");
        jdbc.update(
                "INSERT INTO " + kind.table() + " (" + values + ") SELECT "
                        + selected.substring(2, selected.length() - 1) + " FROM " + kind.table() + where(kind),
                key(row));
    }

    void update(StoredRecord row, String set, @Nullable Object... values) {
        List<@Nullable Object> parameters = new ArrayList<>();
        Collections.addAll(parameters, values);
        Collections.addAll(parameters, key(row));
        jdbc.update("UPDATE " + row.kind().table() + " SET " + set + where(row.kind()), parameters.toArray());
    }

    void sql(String sql, @Nullable Object... parameters) {
        jdbc.update(sql, parameters);
    }

    private static String where(RecordKind kind) {
        return " WHERE "
                + String.join(
                        " AND ",
                        format(kind).key().stream()
                                .map(column -> column.type() == RecordFormat.Type.DAY
                                        ? column.name() + " = CAST(? AS DATE)"
                                        : column.name() + " = ?")
                                .toList());
    }

    private static Object[] key(StoredRecord row) {
        return row.values().subList(0, format(row.kind()).keys()).toArray();
    }

    private static RecordFormat format(RecordKind kind) {
        return kind.format(kind.latest());
    }
}
