package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** What a list is narrowed by while somebody types. */
public final class SearchField extends TextField {

    /**
     * @param key of what can be typed, said inside the field and to screen readers
     * @param then told what is typed, after a pause, and when the field is emptied
     */
    public SearchField(String key, Consumer<String> then) {
        setPlaceholder(t(key));
        setAriaLabel(t(key));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> then.accept(change.getValue()));
    }
}
