package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.hengping.core.value.Normaliser;
import org.jspecify.annotations.Nullable;

/** Fields for one line or for text, and what may be typed into them. */
final class Fields {

    private Fields() {}

    /** @param save stores what is typed, while somebody types */
    static TextField line(Typing typing, TypedInto into, String label, Runnable save) {
        TextField field = new TextField(label);
        typing.save(field, into, save);
        return field;
    }

    /** @param save stores what is typed, while somebody types */
    static TextArea text(Typing typing, TypedInto into, String label, Runnable save) {
        TextArea field = new TextArea(label);
        typing.save(field, into, save);
        return field;
    }

    /** The points in a field: empty is none; what is no number, or below 0 or above 100, is said at the field and not saved. */
    static Optional<Entered<Score>> score(TextField field) {
        return number(field, "field.score", Numbers.SCORE).map(entered -> {
            BigDecimal value = entered.value();
            return new Entered<>(value == null ? null : new Score(value));
        });
    }

    /** The 万元 in a field, with up to six decimals. */
    static Optional<Entered<Amount>> amount(TextField field) {
        return number(field, "field.amount", Numbers.AMOUNT).map(entered -> {
            BigDecimal value = entered.value();
            return new Entered<>(value == null ? null : new Amount(value));
        });
    }

    private static Optional<Entered<BigDecimal>> number(TextField field, String words, Numbers rule) {
        String text = Normaliser.normalise(field.getValue());
        if (text.isEmpty()) {
            field.setInvalid(false);
            return Optional.of(new Entered<>(null));
        }
        boolean fits = rule.allow(text);
        field.setErrorMessage(t(words));
        field.setInvalid(!fits);
        return fits ? Optional.of(new Entered<>(new BigDecimal(text))) : Optional.empty();
    }

    /** A value that was entered; {@code null} where the field was left empty. */
    record Entered<T extends Object>(@Nullable T value) {}
}
