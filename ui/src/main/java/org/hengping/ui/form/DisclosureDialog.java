package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hengping.core.disclosure.Hit;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.road.DisclosureCandidate;

/** The secrecy check (保密审查) before a form is made public: what was noticed, each to be dismissed with a reason, and the officer's opinion. */
final class DisclosureDialog extends Dialog {

    private final Map<String, Dismissal> dismissals = new LinkedHashMap<>();
    private final TextArea opinion = new TextArea(t("disclosure.opinion"));
    private final Checkbox done = new Checkbox(t("disclosure.confirm"));
    private final Div refused = Tags.box("notices");
    private final BiConsumer<String, Map<String, String>> disclose;

    /** @param disclose is given the opinion, and the reasons by the keys of the hits */
    DisclosureDialog(DisclosureCandidate candidate, BiConsumer<String, Map<String, String>> disclose) {
        this.disclose = disclose;
        setHeaderTitle(t("disclosure.checkTitle"));
        setWidth("min(720px, 94vw)");
        addClassNames("act-dialog", "disclosure-dialog");
        add(new Paragraph(t("act.effect.DISCLOSE")), refused, found(candidate), opinion(), done);
        Button go = new Button(t("disclosure.go"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    private Div found(DisclosureCandidate candidate) {
        if (candidate.hits().isEmpty()) {
            return Tags.notice("ok", t("disclosure.noHits"));
        }
        Div list = Tags.box(
                "hits",
                Tags.notice("warn", t("disclosure.hits", candidate.hits().size())));
        Places places = new Places(candidate.version().form());
        candidate.hits().forEach(hit -> list.add(row(hit, places.name(hit.place()))));
        return list;
    }

    private Div row(Hit hit, String place) {
        Dismissal dismissal = new Dismissal(new Checkbox(t("disclosure.dismiss")), new TextField());
        dismissal.why.setPlaceholder(t("disclosure.why"));
        dismissal.why.setAriaLabel(t("disclosure.why") + " " + place);
        dismissal.why.setMaxLength(500);
        dismissal.why.setErrorMessage(t("disclosure.whyMissing"));
        dismissal.why.setEnabled(false);
        dismissal.tick.addValueChangeListener(tick -> {
            dismissal.why.setEnabled(tick.getValue());
            if (tick.getValue()) {
                dismissal.why.focus();
            }
        });
        dismissals.put(hit.key(), dismissal);
        return Tags.box(
                "hit",
                Tags.tag("warn", t("disclosure.hit." + hit.kind())),
                Tags.text("find-where", place),
                Tags.text("hit-text", hit.around()),
                Tags.box("hit-why", dismissal.tick, dismissal.why));
    }

    private TextArea opinion() {
        opinion.setWidthFull();
        opinion.setMaxLength(2000);
        opinion.setHelperText(t("disclosure.opinionHint"));
        opinion.setRequiredIndicatorVisible(true);
        opinion.setErrorMessage(say(org.hengping.core.Sentence.of("refusal.secrecyOpinion")));
        return opinion;
    }

    private void go() {
        opinion.setInvalid(opinion.getValue().isBlank());
        done.setErrorMessage(t("disclosure.confirmMissing"));
        done.setInvalid(!done.getValue());
        dismissals.values().forEach(Dismissal::validate);
        refused.removeAll();
        if (opinion.isInvalid() || done.isInvalid()) {
            return;
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        dismissals.forEach((hit, dismissal) -> reasons.put(hit, dismissal.reason()));
        try {
            disclose.accept(opinion.getValue(), reasons);
            close();
        } catch (Refusal refusal) {
            refused.add(Tags.notice("err", say(refusal.sentence())));
            refused.scrollIntoView();
        }
    }

    /** A tick and why. */
    private record Dismissal(Checkbox tick, TextField why) {

        String reason() {
            return tick.getValue() ? why.getValue() : "";
        }

        void validate() {
            why.setInvalid(tick.getValue() && why.getValue().isBlank());
        }
    }
}
