package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.findings.Finding;
import org.hengping.core.review.Action;
import org.hengping.core.review.Refusal;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.part.Tags;

/** Asks before a form is handed in, with a summary; where something stands in the way, says what, and changes nothing. */
final class SubmitDialog extends Dialog {

    private final FormModel model;
    private final Consumer<String> submit;
    private final Div refused = Tags.box("notices");
    private final TextArea why = new TextArea(t("submit.whyUnchanged"));

    SubmitDialog(FormModel model, Consumer<String> submit) {
        this.model = model;
        this.submit = submit;
        setHeaderTitle(t("act.title.SUBMIT"));
        setWidth("min(560px, 94vw)");
        addClassName("act-dialog");
        why.setWidthFull();
        why.setVisible(false);
        model.typing().note(why, TypedInto.opinion(Action.SUBMIT));
        add(refused, summary(), why);
        List<Finding> open = model.blocking();
        getFooter().add(new Button(t("act.cancel"), click -> close()));
        if (open.isEmpty()) {
            Button go = new Button(say(Action.SUBMIT), click -> go());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(go);
        } else {
            refused.add(Tags.notice("err", t("refusal.unsettled", open.size())));
            open.forEach(finding -> add(Tags.box(
                    "open-finding",
                    Tags.tag(Tags.kind(finding.level()), say(finding.level())),
                    Tags.text("find-where", new Places(model.form()).name(finding.place())),
                    Tags.text("find-text", say(finding.message())))));
        }
    }

    private Paragraph summary() {
        Totals totals = model.score().totals();
        return new Paragraph(t(
                "submit.summary",
                totals.maxScore(),
                totals.selfScore(),
                totals.computedScore(),
                model.form().answers().size()));
    }

    private void go() {
        try {
            submit.accept(why.getValue().strip());
            close();
        } catch (Refusal.Unchanged unchanged) {
            refuse(unchanged);
            why.setVisible(true);
            why.focus();
        } catch (Refusal.Stale stale) {
            refuse(stale);
            model.load();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        refused.removeAll();
        refused.add(Tags.notice("err", say(refusal.sentence())));
    }
}
