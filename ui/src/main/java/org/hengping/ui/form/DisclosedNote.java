package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;

/** Says since when a version of the form is public, who checked it, and where everybody reads it. Nothing where none is. */
final class DisclosedNote extends Div {

    DisclosedNote(FormModel model) {
        Optional<Disclosure> current = model.facts().disclosed();
        addClassName("disclosed");
        setVisible(current.isPresent());
        current.ifPresent(disclosure -> {
            String key =
                    model.sheet().evaluation().stage() == Stage.DISCLOSED ? "disclosure.note" : "disclosure.noteOlder";
            Span text = new Span(t(
                    key,
                    Moments.minute(disclosure.disclosedAt()),
                    disclosure.version(),
                    disclosure.check().name()));
            text.getElement().setAttribute("title", disclosure.check().opinion());
            Div notice = Tags.notice(
                    "ok",
                    Tags.box(
                            "taken-over-b",
                            text,
                            model.useCases().address().link(model.live().id())));
            add(notice);
        });
    }
}
