package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.results.OpenDecisions;
import org.hengping.core.results.Outcome;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;

/** Before finance approves: the three totals with their grades, what was changed, what stands unreviewed, and what is still open. */
final class ApproveDialog {

    private ApproveDialog() {}

    /** Fills the dialog: it cannot be approved before everything is decided, and the list of it is a click away. */
    static Ask fill(Ask dialog, FormModel model) {
        Outcome outcome = model.outcome();
        OpenDecisions open = outcome.open();
        dialog.shows(new ResultTable(outcome, model.score().totals(), true), changes(model), notes(outcome));
        if (!open.none()) {
            Div notice = Tags.notice("err", words(open));
            if (!open.undecided().isEmpty()) {
                notice.add(new Button(t("decide.list"), click -> {
                    dialog.close();
                    new DecisionsDialog(model).open();
                }));
            }
            dialog.blocked(notice);
        }
        return dialog;
    }

    private static String words(OpenDecisions open) {
        return open.undecided().isEmpty()
                ? t("refusal.rejected", open.rejected().size())
                : t("refusal.undecided", open.inWords());
    }

    private static Component changes(FormModel model) {
        Div lines = Tags.box("lines");
        Places places = new Places(model.form());
        model.outcome()
                .changedRows()
                .forEach(row -> lines.add(new Span(t(
                        "decide.changed",
                        places.name(row.piece()),
                        row.scores().claimed(),
                        row.reviewed(),
                        row.reason().map(reason -> say(reason)).orElse("")))));
        return lines;
    }

    private static Component notes(Outcome outcome) {
        Div notes = Tags.box("notices");
        if (outcome.unreviewed() > 0) {
            notes.add(Tags.notice("info", t("decide.unreviewed", outcome.unreviewed())));
        }
        if (outcome.gradeLowered()) {
            notes.add(Tags.notice("warn", t("decide.lowered")));
        }
        return notes;
    }
}
