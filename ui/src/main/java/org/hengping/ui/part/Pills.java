package org.hengping.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** A row of pills of which one is pressed: what a list is narrowed to, such as 全部, 逾期, 退回. It has no room of its own and lies in the bar around it. */
public final class Pills<T> extends Div {

    private final Map<T, NativeButton> pills = new LinkedHashMap<>();
    private final Consumer<T> chosen;
    private T value;

    /**
     * @param values in their order; the first is pressed
     * @param words what stands on each
     * @param chosen when somebody has pressed another one
     */
    public Pills(List<T> values, Function<T, String> words, Consumer<T> chosen) {
        this.chosen = chosen;
        this.value = values.getFirst();
        addClassName("pills");
        values.forEach(one -> pills.put(one, pill(one, words.apply(one))));
        pills.values().forEach(this::add);
        press(value);
    }

    /** What is pressed. */
    public T value() {
        return value;
    }

    /** Presses one without telling anybody. */
    public void press(T other) {
        value = other;
        pills.forEach((one, pill) -> pill.getElement().setAttribute("aria-pressed", String.valueOf(one.equals(other))));
    }

    /** The pill of a value, to put a number on it or hide it. */
    public NativeButton of(T one) {
        return Objects.requireNonNull(pills.get(one));
    }

    private NativeButton pill(T one, String words) {
        NativeButton pill = new NativeButton(words, click -> {
            press(one);
            chosen.accept(one);
        });
        pill.addClassName("pill");
        return pill;
    }
}
