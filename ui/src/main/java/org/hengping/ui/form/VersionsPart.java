package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.form.Difference;
import org.hengping.core.review.Version;
import org.hengping.ui.Moments;
import org.hengping.ui.Tags;
import org.hengping.ui.trace.Timeline;

/** Versions, what changed since the one before, and who signed what. */
final class VersionsPart extends Div {

    private final FormModel model;

    VersionsPart(FormModel model) {
        this.model = model;
        addClassName("doc");
        add(new H2(t("versions.changes")), changes(), new H2(t("versions.title")), versions());
        add(new H2(t("trace.timeline")), new Timeline(model.sheet()));
    }

    private Component changes() {
        Div list = Tags.box("changes");
        if (model.sheet().differences().isEmpty()) {
            list.add(Tags.text("muted", t(model.sheet().versions().isEmpty() ? "versions.none" : "versions.noChange")));
        }
        model.sheet().differences().forEach(difference -> list.add(change(difference)));
        return list;
    }

    private Component change(Difference difference) {
        Span where = Tags.text(
                "find-where",
                new Places(model.form()).name(difference.piece()) + " · " + FieldNames.name(difference.field()));
        Span before = Tags.text("before", difference.before().isEmpty() ? t("versions.nothing") : difference.before());
        Span after = Tags.text("after", difference.after().isEmpty() ? t("versions.nothing") : difference.after());
        return Tags.box("change", where, before, Tags.text("muted", "→"), after);
    }

    private Component versions() {
        Div list = Tags.box("changes");
        for (Version version : model.sheet().versions().reversed()) {
            Span hash = Tags.text("hash", version.hash());
            list.add(Tags.box(
                    "change",
                    Tags.text("strong", t("form.version", version.number())),
                    Tags.text("muted", Moments.minute(version.frozenAt())),
                    Tags.tag(
                            version.intact() ? "ok" : "err",
                            t(version.intact() ? "versions.intact" : "versions.broken")),
                    hash));
        }
        return list;
    }
}
