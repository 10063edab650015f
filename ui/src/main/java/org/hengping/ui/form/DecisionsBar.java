package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.results.OpenDecisions;
import org.hengping.ui.part.Glyph;

/** What finance has still to decide of a form before it can be approved, and the way to the list of it. */
final class DecisionsBar extends Div {

    private final FormModel model;
    private final Span words = new Span();
    private final Button list = new Button(t("decide.list"), Glyph.RIGHT.icon());

    /** @param open opens the list */
    DecisionsBar(FormModel model, Runnable open) {
        this.model = model;
        addClassNames("notice", "decisions-bar");
        getElement().setAttribute("role", "status");
        list.addClickListener(click -> open.run());
        list.addThemeVariants(ButtonVariant.SMALL);
        list.setIconAfterText(true);
        add(words, list);
        model.onChange(this::show);
        show();
    }

    private void show() {
        setVisible(model.reviewing());
        OpenDecisions open = model.outcome().open();
        boolean done = open.undecided().isEmpty();
        words.setText(done ? t("decide.done") : t("decide.open", open.inWords()));
        list.setVisible(!done);
        getClassNames().set("warn", !done);
        getClassNames().set("ok", done);
    }
}
