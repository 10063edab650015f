package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengping.core.disclosure.Hit;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.road.DisclosureCandidate;

/** The secrecy check (保密审查) before a form is made public: what was noticed, each to be dismissed with a reason, and the officer's opinion. */
final class DisclosureDialog {

    private final Map<String, Dismissal> dismissals = new LinkedHashMap<>();
    private final FormModel model;

    private DisclosureDialog(FormModel model) {
        this.model = model;
    }

    static Ask of(FormModel model) {
        return new DisclosureDialog(model).ask();
    }

    private Ask ask() {
        return Ask.to(t("disclosure.checkTitle"))
                .named("disclosure-dialog")
                .wide(AskWidth.BROAD)
                .says(t("act.effect.DISCLOSE"))
                .with(found(judging()
                        .disclosures()
                        .check(model.person(), model.live().id())))
                .words(t("disclosure.opinion"), t("refusal.secrecyOpinion"))
                .field(words -> words.setHelperText(t("disclosure.opinionHint")))
                .ticked(t("disclosure.confirm"), t("disclosure.confirmMissing"))
                .requires(this::explained)
                .go(t("disclosure.go"), this::disclose);
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

    /** What lacks a reason is marked here; whether it is needed, the gate says. */
    private boolean explained() {
        dismissals.values().forEach(Dismissal::validate);
        return true;
    }

    private void disclose(String opinion) {
        Map<String, String> reasons = new LinkedHashMap<>();
        dismissals.forEach((hit, dismissal) -> reasons.put(hit, dismissal.reason()));
        judging().disclosing().disclose(model.person(), model.live().id(), model.seen(), opinion, reasons);
        model.moved();
    }

    private UseCases.Judging judging() {
        return model.useCases().judging();
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
