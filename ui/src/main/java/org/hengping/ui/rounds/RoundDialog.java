package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Tags;

/** Asks before something is done to a round: says its effect, takes the reason, and shows a refusal where it is refused. */
class RoundDialog extends Dialog {

    private final TextArea reason = new TextArea(t("act.reason"));
    private final Div refused = Tags.box("notices");
    private final Button go = new Button();

    /** How a reason is asked for. */
    enum Reason {
        NONE,
        REQUIRED
    }

    RoundDialog(String title, String effect, String confirm, Reason wanted, Consumer<String> act) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        addClassNames("act-dialog", "round-dialog");
        add(new Paragraph(effect), refused);
        if (wanted == Reason.REQUIRED) {
            reason.setMaxLength(2000);
            reason.setRequiredIndicatorVisible(true);
            reason.setErrorMessage(t("act.reasonMissing"));
            reason.setWidthFull();
            add(reason);
        }
        go.setText(confirm);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            go(wanted, act);
            go.setEnabled(true);
        });
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    /** Puts a part between the effect and the reason. */
    final RoundDialog with(Component part) {
        addComponentAtIndex(1, part);
        return this;
    }

    final void refuse(String why) {
        refused.removeAll();
        refused.add(Tags.notice("err", why));
    }

    private void go(Reason wanted, Consumer<String> act) {
        if (wanted == Reason.REQUIRED && reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        try {
            act.accept(reason.getValue().strip());
            close();
        } catch (Refusal refusal) {
            refuse(say(refusal.sentence()));
        }
    }
}
