package org.hengping.core.form;

import java.util.function.Function;
import org.hengping.core.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a piece's canonical text, by column.
 *
 * @param line the line of money whose columns are meant; {@code null} where the piece has each column once
 */
record PieceFields(Fields lines, FormField.@Nullable Line line) {

    /** Nothing written yet. */
    PieceFields() {
        this(new Fields(), null);
    }

    static PieceFields read(String text) {
        return new PieceFields(Fields.read(text), null);
    }

    /** The same text, one line of its money. */
    PieceFields at(FormField.Line money) {
        return new PieceFields(lines, money);
    }

    /** Writes a value; {@code null} and empty ones are left out. */
    PieceFields with(FormColumn column, @Nullable Object value) {
        lines.with(name(column), value);
        return this;
    }

    /** Empty where absent. */
    String text(FormColumn column) {
        return lines.text(name(column));
    }

    /** {@code null} where absent. */
    <T> @Nullable T get(FormColumn column, Function<String, T> reader) {
        return lines.get(name(column), reader);
    }

    String write() {
        return lines.write();
    }

    private String name(FormColumn column) {
        return new FormField(line, column).toString();
    }
}
