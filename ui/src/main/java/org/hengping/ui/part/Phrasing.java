package org.hengping.ui.part;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import org.hengping.workflow.office.Phrases;

/** Whose stock phrases are offered. Views make one and hand it to every box in which something is written. */
public record Phrasing(Phrases phrases, long person) {

    /** A button that offers the phrases and adds the chosen one to what stands in the field. */
    public Button button(HasValue<?, String> field) {
        return button(phrase -> field.setValue((field.getValue() + " " + phrase).strip()));
    }

    /** A button that offers the phrases. */
    public Button button(Consumer<String> insert) {
        return new PhraseButton(phrases, person, insert);
    }
}
