package org.hengping.core.integrity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengping.core.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A row on record as it lies in the store, read without trusting any of it.
 *
 * @param values in the order of the kind's latest format, each written as its type says; {@code null} where the store has none
 */
public record StoredRecord(RecordKind kind, List<@Nullable String> values) {

    public StoredRecord {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** A row as it was read. */
    public static StoredRecord of(RecordKind kind, List<@Nullable String> values) {
        return new StoredRecord(kind, values);
    }

    /** What tells it from all others of its kind, such as {@code 4711/2}. */
    public String key() {
        return key(values.subList(0, kind.format(kind.latest()).keys()));
    }

    /** The key of such values. */
    public static String key(List<? extends @Nullable Object> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** A decimal as it stands among the values: the same figure is the same text. */
    public static String decimal(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /**
     * SHA-256 of the row by one of the formats of its kind, 64 hexadecimal digits. What is missing is told from what is empty.
     *
     * @throws IllegalArgumentException where there is no such format
     */
    public String digest(int format) {
        List<String> parts = new ArrayList<>(List.of(kind.table(), String.valueOf(format)));
        RecordFormat latest = kind.format(kind.latest());
        kind.format(format).columns().forEach(column -> {
            String value = values.get(latest.place(column.name()));
            parts.add(value == null ? "-" : "=" + value);
        });
        return Sha256.of(parts.toArray(String[]::new));
    }

    public String digest() {
        return digest(kind.latest());
    }

    /** The text of a column; empty where there is none. */
    public String text(String column) {
        return Objects.requireNonNullElse(value(column), "");
    }

    /** {@code null} where the store has none. */
    public @Nullable String value(String column) {
        return values.get(kind.format(kind.latest()).place(column));
    }

    /** @throws NumberFormatException where it is none */
    public long number(String column) {
        return Long.parseLong(text(column));
    }

    /** A number such as that of an entry or a version. @throws NumberFormatException where it is none */
    public int count(String column) {
        return Integer.parseInt(text(column));
    }

    /** @throws java.time.format.DateTimeParseException where it is none */
    public Instant time(String column) {
        return Instant.parse(text(column));
    }

    public boolean is(String column) {
        return Boolean.parseBoolean(text(column));
    }
}
