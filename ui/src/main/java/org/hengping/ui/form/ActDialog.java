package org.hengping.ui.form;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.review.Refusal;
import org.hengping.ui.Tags;

/** Asks before an act that moves the form: says its effect, takes the opinion or reason, and shows a refusal where the act is refused. */
final class ActDialog extends Dialog {

    private final TextArea opinion = new TextArea();
    private final Div refused = Tags.box("notices");

    /** How an opinion is asked for. */
    enum Opinion {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    ActDialog(String title, String effect, String confirm, Opinion wanted, List<String> phrases, Consumer<String> act) {
        setHeaderTitle(title);
        setWidth("min(520px, 94vw)");
        addClassName("act-dialog");
        add(new Paragraph(effect), refused);
        if (wanted != Opinion.NONE) {
            opinion.setLabel(t(wanted == Opinion.REQUIRED ? "act.reason" : "act.opinion"));
            opinion.setMaxLength(2000);
            opinion.setRequiredIndicatorVisible(wanted == Opinion.REQUIRED);
            opinion.setErrorMessage(t("act.reasonMissing"));
            opinion.setWidthFull();
            add(opinion, phrases(phrases));
        }
        Button go = new Button(confirm, click -> go(wanted, act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    /** Asks before something that needs no opinion. */
    static void confirm(String title, String effect, String confirm, Runnable act) {
        new ActDialog(title, effect, confirm, Opinion.NONE, List.of(), none -> act.run()).open();
    }

    private Div phrases(List<String> phrases) {
        Div row = Tags.box("tags phrases");
        phrases.forEach(text -> {
            NativeButton phrase = new NativeButton(text);
            phrase.addClassName("pill");
            phrase.addClickListener(click -> opinion.setValue((opinion.getValue() + " " + text).strip()));
            row.add(phrase);
        });
        return row;
    }

    private void go(Opinion wanted, Consumer<String> act) {
        if (wanted == Opinion.REQUIRED && opinion.getValue().isBlank()) {
            opinion.setInvalid(true);
            opinion.focus();
            return;
        }
        try {
            act.accept(opinion.getValue().strip());
            close();
        } catch (Refusal refusal) {
            refused.removeAll();
            refused.add(Tags.notice("err", say(refusal.sentence())));
        }
    }
}
