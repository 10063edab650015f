package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.road.Sheet;

/** Says of a form that came back to its department who sent it back, withdrew it or took its approval back, when, and why. Nothing of any other. */
final class BackNote extends Div {

    private static final Set<Act> BACK = Set.of(Act.SEND_BACK, Act.REOPEN, Act.WITHDRAW);

    BackNote(Sheet sheet) {
        addClassNames("disclosed", "back-note");
        setVisible(false);
        if (sheet.evaluation().stage() == Stage.DRAFT) {
            sheet.history().stream()
                    .filter(entry -> entry.from() != entry.to())
                    .reduce((before, after) -> after)
                    .filter(entry -> BACK.contains(entry.act()))
                    .ifPresent(entry -> show(entry, sheet));
        }
    }

    private void show(HistoryEntry entry, Sheet sheet) {
        Div lines = Tags.box(
                "consultation-words",
                Tags.text(
                        "strong",
                        t("back." + entry.act(), say(entry.signatory()), Moments.minute(entry.at()), entry.version())));
        if (!entry.opinion().isBlank()) {
            lines.add(new Span(entry.opinion()));
        }
        if (entry.act() == Act.REOPEN && sheet.results().stream().anyMatch(one -> one.version() == entry.version())) {
            lines.add(Tags.text("muted", t("back.result", entry.version())));
        }
        Div notice = Tags.notice(entry.act() == Act.WITHDRAW ? "info" : "warn", lines);
        add(notice);
        setVisible(true);
    }
}
