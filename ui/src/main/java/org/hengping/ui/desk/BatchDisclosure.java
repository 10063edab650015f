package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.DisclosureCandidate;

/** Makes several forms public, one transaction each, with one opinion of the secrecy check; those with hits are skipped and named. */
final class BatchDisclosure extends Dialog {

    private final long person;
    private final Disclosing disclosing;
    private final List<DisclosureCandidate> clean;
    private final Runnable done;
    private final TextArea opinion = new TextArea(t("disclosure.opinion"));
    private final Checkbox checked = new Checkbox(t("disclosure.confirm"));
    private final Div notices = Tags.box("notices");

    BatchDisclosure(long person, Disclosing disclosing, Collection<DisclosureCandidate> ticked, Runnable done) {
        this.person = person;
        this.disclosing = disclosing;
        this.done = done;
        clean = ticked.stream().filter(one -> one.hits().isEmpty()).toList();
        setHeaderTitle(t("disclosure.checkTitle"));
        setWidth("min(560px, 94vw)");
        addClassNames("act-dialog", "disclosure-dialog");
        ticked.stream()
                .filter(one -> !one.hits().isEmpty())
                .forEach(one -> notices.add(Tags.notice(
                        "warn",
                        t(
                                "disclosure.skipped",
                                one.department().shortName(),
                                one.hits().size()))));
        opinion.setWidthFull();
        opinion.setMaxLength(2000);
        opinion.setHelperText(t("disclosure.opinionHint"));
        opinion.setRequiredIndicatorVisible(true);
        opinion.setErrorMessage(t("refusal.secrecyOpinion"));
        checked.setErrorMessage(t("disclosure.confirmMissing"));
        add(
                new Paragraph(t("act.effect.DISCLOSE")),
                new Paragraph(t("disclosure.batch", clean.size(), ticked.size())),
                notices,
                opinion,
                checked);
        Button go = new Button(t("disclosure.go"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(!clean.isEmpty());
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    private void go() {
        opinion.setInvalid(opinion.getValue().isBlank());
        checked.setInvalid(!checked.getValue());
        if (opinion.isInvalid() || checked.isInvalid()) {
            return;
        }
        notices.removeAll();
        for (DisclosureCandidate one : clean) {
            try {
                disclosing.disclose(person, one.evaluation().id(), one.version().seen(), opinion.getValue(), Map.of());
            } catch (Refusal refusal) {
                notices.add(Tags.notice("err", one.department().shortName() + "：" + say(refusal.sentence())));
            }
        }
        if (notices.getComponentCount() == 0) {
            close();
        }
        done.run();
    }
}
