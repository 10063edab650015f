package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.hengping.core.integrity.RecordFormat.Column;
import org.hengping.core.integrity.StoredRecord;
import org.jspecify.annotations.Nullable;

/** The values of records as their format writes them: a text for each, whatever the column holds. */
final class RecordValues {

    private RecordValues() {}

    /** What a column of a key is asked for by. */
    static Object ofKey(Column column, String text) {
        return switch (column.type()) {
            case NUMBER -> Long.valueOf(text);
            case DAY -> LocalDate.parse(text);
            case TEXT, DECIMAL, TIME, TRUTH -> text;
        };
    }

    /** {@code null} where the column is empty */
    static @Nullable String text(ResultSet row, Column column) throws SQLException {
        String name = column.name();
        return switch (column.type()) {
            case TEXT -> row.getString(name);
            case NUMBER -> unlessEmpty(row, String.valueOf(row.getLong(name)));
            case DECIMAL -> text(row.getBigDecimal(name), StoredRecord::decimal);
            case TIME -> text(Times.instant(row, name), Instant::toString);
            case DAY -> text(row.getObject(name, LocalDate.class), LocalDate::toString);
            case TRUTH -> unlessEmpty(row, String.valueOf(row.getBoolean(name)));
        };
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }

    /** A number or a truth that is absent comes as 0 or false: the row says so of what was read last. */
    private static @Nullable String unlessEmpty(ResultSet row, String value) throws SQLException {
        return row.wasNull() ? null : value;
    }
}
