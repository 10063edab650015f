package org.hengping.core.integrity;

import java.util.Arrays;
import java.util.List;

/**
 * Which values of a stored row are hashed, in their order.
 *
 * @param keys how many of them, from the first on, tell the row from all others of its kind
 */
public record RecordFormat(List<Column> columns, int keys) {

    public RecordFormat {
        columns = List.copyOf(columns);
    }

    /** As it is written in {@link RecordKind}. */
    static RecordFormat of(String words, int keys) {
        return new RecordFormat(Arrays.stream(words.split(" ")).map(Column::of).toList(), keys);
    }

    /** The columns by which a row is found. */
    public List<Column> key() {
        return columns.subList(0, keys);
    }

    /** The values of a key, as {@link StoredRecord#key} has joined them; only the first of them may hold what joins them. */
    public List<String> split(String key) {
        String[] parts = new String[keys];
        String left = key;
        for (int i = keys - 1; i > 0; i--) {
            int at = left.lastIndexOf('/');
            parts[i] = left.substring(at + 1);
            left = left.substring(0, Math.max(at, 0));
        }
        parts[0] = left;
        return List.of(parts);
    }

    /** Place of a column. @throws IllegalArgumentException where the format has none of that name */
    public int place(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No column " + name);
    }

    /** A column, and what it holds. */
    public record Column(String name, Type type) {

        static Column of(String word) {
            Type type = Type.of(word.charAt(word.length() - 1));
            return new Column(type == Type.TEXT ? word : word.substring(0, word.length() - 1), type);
        }
    }

    /** What a column holds, which decides how its value is written. */
    public enum Type {
        TEXT(' '),
        /** Digits. */
        NUMBER('#'),
        /** Plain digits, without zeros behind that say nothing. */
        DECIMAL('%'),
        /** In UTC, to the microsecond, as {@link java.time.Instant} writes it. */
        TIME('@'),
        /** As {@link java.time.LocalDate} writes it. */
        DAY('^'),
        /** {@code true} or {@code false}. */
        TRUTH('?');

        private final char sign;

        Type(char sign) {
            this.sign = sign;
        }

        private static Type of(char sign) {
            return Arrays.stream(values())
                    .filter(type -> type.sign == sign)
                    .findFirst()
                    .orElse(TEXT);
        }
    }
}
