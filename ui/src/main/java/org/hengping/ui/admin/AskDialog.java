package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Tags;

/** Asks for what an act of administration needs; a refusal is said in the dialog, and nothing that was filled in is lost. */
class AskDialog extends Dialog {

    private final Div refused = Tags.box("notices");

    /** @param act closes the dialog where it returns */
    AskDialog(String title, String confirm, Runnable act) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        addClassName("ask-dialog");
        add(refused);
        Button go = new Button(confirm, click -> go(act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("ask-go");
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    /** Asks before something that needs nothing but a yes. */
    static AskDialog confirm(String title, String effect, String confirm, Runnable act) {
        AskDialog dialog = new AskDialog(title, confirm, act);
        dialog.add(new Paragraph(effect));
        return dialog;
    }

    /** Fields below each other, or side by side where there is room. */
    AskDialog with(Component... fields) {
        add(Tags.box("ask-fields", fields));
        return this;
    }

    /** Says that something is missing or wrong. */
    void refuse(String why) {
        refused.removeAll();
        refused.add(Tags.notice("err", why));
    }

    private void go(Runnable act) {
        try {
            act.run();
            close();
        } catch (Refusal refusal) {
            refuse(say(refusal.sentence()));
        }
    }
}
