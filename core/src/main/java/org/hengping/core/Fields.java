package org.hengping.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code name=value}; a backslash keeps line ends and backslashes of a value on its line. Absent values
 * have no line. The canonical texts of the product are written in it.
 */
public final class Fields {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @throws IllegalArgumentException where a line has no equals sign */
    public static Fields read(String text) {
        Fields fields = new Fields();
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> {
            int sign = line.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException("No name=value: " + line);
            }
            fields.values.put(line.substring(0, sign), unescape(line.substring(sign + 1)));
        });
        return fields;
    }

    /** Adds a value; {@code null} and empty ones are left out. */
    public Fields with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, value.toString());
        }
        return this;
    }

    /** The fields that are there, in the order of their lines. */
    public Set<String> names() {
        return values.keySet();
    }

    /** The text of a field; empty where absent. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value of a field as the reader understands it; {@code null} where absent. */
    public <T> @Nullable T get(String name, Function<String, T> reader) {
        String value = values.get(name);
        return value == null ? null : reader.apply(value);
    }

    /** The lines. */
    public String write() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(name).append('=').append(escape(value)).append('\n'));
        return text.toString();
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
