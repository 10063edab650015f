package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.review.ShortHash;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.ui.integrity.SoundnessLine;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.road.Sheet;

/** The head of the form: whose it is, where it stands, when it was saved, and what can be done with it. */
final class FormHead extends Head {

    /** @param read reads a file into the draft */
    FormHead(FormModel model, Acts acts, SavedLine saved, Runnable read) {
        Sheet sheet = model.sheet();
        Stage stage = sheet.evaluation().stage();
        Div title = Tags.box(
                "title-line",
                new H1(sheet.department().name()),
                Tags.stage(stage, sheet.evaluation().version() > 0),
                new DueLine(model));
        model.facts().reminded().ifPresent(last -> title.add(Tags.tag("due", words(last))));
        Div buttons = Tags.box("acts", new Downloads(model));
        if (model.editable()) {
            Button file = new Button(t("intake.open"), Glyph.READ.icon(), click -> read.run());
            file.addClassName("read-file");
            buttons.add(file);
        }
        buttons.add(acts.buttons());
        lines(Tags.box("crumb-line", way(sheet, model), saved), title).end(buttons);
    }

    private static Div way(Sheet sheet, FormModel model) {
        Div crumb =
                Tags.box("crumb", new Span(sheet.round().title()), new Span("·"), new Span(t("lens." + sheet.lens())));
        Version version = sheet.version();
        if (version != null && sheet.draft() == null) {
            Span frozen = new Span(t("form.version", version.number()) + " · " + ShortHash.of(version.hash()));
            frozen.getElement().setAttribute("title", version.hash());
            crumb.add(new Span("·"), frozen);
        }
        crumb.add(new Span("·"), Address.trace(sheet.evaluation().id()).link(t("trace.title")));
        if (sheet.evaluation().version() > 0) {
            crumb.add(new Span("·"), new SoundnessLine(model.facts().soundness()));
        }
        return crumb;
    }

    private static String words(LastReminder last) {
        String at = Moments.minute(last.at());
        if (last.byHand() == 0) {
            return t("form.reminded", at);
        }
        return last.byName().isEmpty()
                ? t("form.urgedLately", last.byHand(), at)
                : t("form.urged", last.byHand(), at, last.byName());
    }
}
