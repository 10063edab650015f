package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.review.Action;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Phrasing;
import org.hengping.ui.part.Tags;

/** Asks before an act that moves the form: says its effect, takes the opinion or reason, and shows a refusal where the act is refused. */
final class ActDialog extends Dialog {

    private final TextArea opinion = new TextArea();
    private final Div above = Tags.box("act-above");
    private final Div refused = Tags.box("notices");
    private final Button go;
    private final Div offered = Tags.box("tags phrases");

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
        add(new Paragraph(effect), above, refused);
        if (wanted != Opinion.NONE) {
            opinion.setLabel(t(wanted == Opinion.REQUIRED ? "act.reason" : "act.opinion"));
            opinion.setMaxLength(2000);
            opinion.setRequiredIndicatorVisible(wanted == Opinion.REQUIRED);
            opinion.setErrorMessage(t("act.reasonMissing"));
            opinion.setWidthFull();
            phrases(phrases);
            add(opinion, offered);
        }
        go = new Button(confirm, click -> go(wanted, act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    /** Asks before something that needs no opinion. */
    static void confirm(String title, String effect, String confirm, Runnable act) {
        new ActDialog(title, effect, confirm, Opinion.NONE, List.of(), none -> act.run()).open();
    }

    /** Shows parts between the effect and the opinion. */
    ActDialog above(Component... parts) {
        above.add(parts);
        return this;
    }

    /** Says what stands in the way; nothing can be confirmed. */
    ActDialog blocked(Component why) {
        refused.add(why);
        go.setVisible(false);
        opinion.setVisible(false);
        offered.setVisible(false);
        return this;
    }

    /** Offers stock phrases beside the opinion; where none is asked for, nothing is shown. */
    ActDialog offering(Phrasing phrasing) {
        offered.add(phrasing.button(opinion));
        return this;
    }

    /** Keeps the opinion until the act is done: whoever closes the dialog finds it there again. */
    ActDialog keeping(Typing typing, Action action) {
        typing.note(opinion, TypedInto.opinion(action));
        return this;
    }

    private void phrases(List<String> phrases) {
        phrases.forEach(text -> {
            NativeButton phrase = new NativeButton(text);
            phrase.addClassName("pill");
            phrase.addClickListener(click -> opinion.setValue((opinion.getValue() + " " + text).strip()));
            offered.add(phrase);
        });
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
