package org.hengping.core.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a piece's canonical text: a column, in the money (资金情况) of one of its lines. Written as {@code actual},
 * {@code total.budget} or {@code source.0.executed}.
 *
 * @param line {@code null} where the piece has each column once
 */
public record FormField(@Nullable Line line, FormColumn column) {

    private static final Pattern OF_A_LINE = Pattern.compile("(total|source\\.(\\d{1,4}))\\.(.+)");

    /** A line of money. */
    public sealed interface Line {}

    /** 年度资金总额. */
    public record Total() implements Line {}

    /**
     * One of the sources (资金来源).
     *
     * @param number counted from 0, in the order of the form
     */
    public record Source(int number) implements Line {}

    public static FormField of(FormColumn column) {
        return new FormField(null, column);
    }

    public static FormField total(FormColumn column) {
        return new FormField(new Total(), column);
    }

    public static FormField source(int number, FormColumn column) {
        return new FormField(new Source(number), column);
    }

    /**
     * The field of a name in a canonical text.
     *
     * @throws IllegalArgumentException where there is no such field
     */
    public static FormField read(String name) {
        Matcher ofALine = OF_A_LINE.matcher(name);
        if (!ofALine.matches()) {
            return of(FormColumn.of(name));
        }
        FormColumn column = FormColumn.of(ofALine.group(3));
        String source = ofALine.group(2);
        return source == null ? total(column) : source(Integer.parseInt(source), column);
    }

    /** Its name in the canonical text. */
    @Override
    public String toString() {
        return switch (line) {
            case null -> column.field();
            case Total total -> "total." + column.field();
            case Source source -> "source." + source.number() + "." + column.field();
        };
    }
}
