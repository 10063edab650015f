package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.findings.Finding;
import org.hengping.core.review.Action;
import org.hengping.core.review.Refusal;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;

/** Asks before a form is handed in, with a summary; where something stands in the way, says what, and changes nothing. */
final class SubmitDialog {

    private final FormModel model;
    private final TextArea why = new TextArea(t("submit.whyUnchanged"));

    private SubmitDialog(FormModel model) {
        this.model = model;
        why.setWidthFull();
        why.setVisible(false);
        model.typing().note(why, TypedInto.opinion(Action.SUBMIT));
    }

    static Ask of(FormModel model) {
        return new SubmitDialog(model).ask();
    }

    private Ask ask() {
        Ask ask = Ask.to(t("act.title.SUBMIT"))
                .says(summary())
                .with(why)
                .when(Refusal.Unchanged.class, unchanged -> {
                    why.setVisible(true);
                    why.focus();
                })
                .when(Refusal.Stale.class, stale -> model.saving().load())
                .go(say(Action.SUBMIT), none -> submit());
        List<Finding> open = model.blocking();
        return open.isEmpty() ? ask : ask.blocked(open(open));
    }

    private Component[] open(List<Finding> open) {
        return Stream.concat(
                        Stream.of(Tags.notice("err", t("refusal.unsettled", open.size()))),
                        open.stream().map(this::line))
                .toArray(Component[]::new);
    }

    private Div line(Finding finding) {
        return Tags.box(
                "open-finding",
                Tags.tag(Tags.kind(finding.level()), say(finding.level())),
                Tags.text("find-where", new Places(model.form()).name(finding.place())),
                Tags.text("find-text", say(finding.message())));
    }

    private String summary() {
        Totals totals = model.score().totals();
        return t(
                "submit.summary",
                totals.maxScore(),
                totals.selfScore(),
                totals.computedScore(),
                model.form().answers().size());
    }

    private void submit() {
        model.useCases()
                .filling()
                .drafting()
                .submit(
                        model.person(),
                        model.live().id(),
                        model.live().draftRevision(),
                        why.getValue().strip());
        model.moved();
    }
}
