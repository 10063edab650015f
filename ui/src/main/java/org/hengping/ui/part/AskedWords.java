package org.hengping.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** The words a dialog asks for, with those that are offered to be taken by a click. */
final class AskedWords extends Div {

    private static final int LONGEST = 2000;

    private final TextArea words = new TextArea();
    private final Div offered = Tags.box("tags phrases");

    AskedWords() {
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        add(words, offered);
    }

    TextArea field() {
        return words;
    }

    String text() {
        return words.getValue().strip();
    }

    /** @param why said at the field where nothing is written */
    void needed(String why) {
        words.setRequiredIndicatorVisible(true);
        words.setErrorMessage(why);
    }

    /** Marks the field where nothing is written, and brings the keyboard there. */
    boolean filled() {
        words.setInvalid(text().isEmpty());
        if (words.isInvalid()) {
            words.focus();
        }
        return !words.isInvalid();
    }

    void offer(List<String> phrases) {
        phrases.forEach(
                phrase -> offered.add(Tags.pill(phrase, () -> words.setValue((text() + " " + phrase).strip()))));
    }

    void offer(Button more) {
        offered.add(more);
    }
}
