package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.Difference;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgment.Origin;
import org.hengping.core.review.Version;
import org.hengping.ui.form.trace.Timeline;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.ResultWords;

/** Versions with their results, what changed since the one before, and who signed what. */
final class VersionsPart extends Div {

    private final FormModel model;

    VersionsPart(FormModel model) {
        this.model = model;
        addClassName("doc");
        add(new H2(t("versions.changes")), changes(), new H2(t("versions.title")), versions());
        decisions();
        add(new H2(t("trace.timeline")), new Timeline(model.sheet()));
    }

    private Component changes() {
        Div list = Tags.box("changes");
        if (model.sheet().differences().isEmpty()) {
            list.add(Tags.text(
                    "muted",
                    t(
                            model.sheet().versions().size() < 2 && model.sheet().draft() == null
                                    ? "versions.none"
                                    : "versions.noChange")));
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

    /** Whoever asks later why a row has its score finds it here. */
    private void decisions() {
        List<RowOutcome> decided = model.outcome().rows().stream()
                .filter(row -> row.decided() != null)
                .toList();
        if (decided.isEmpty()) {
            return;
        }
        Places places = new Places(model.form());
        Div list = Tags.box("changes");
        decided.forEach(row -> list.add(Tags.box(
                "change", Tags.text("find-where", places.name(row.piece())), new Span(DecisionNote.words(row)))));
        add(new H2(t("versions.decisions")), list);
    }

    private Component versions() {
        Div list = Tags.box("changes");
        for (Version version : model.sheet().versions().reversed()) {
            Div line = Tags.box(
                    "change version",
                    Tags.text("strong", t("form.version", version.number())),
                    Tags.text("muted", Moments.minute(version.frozenAt())),
                    Tags.tag(
                            version.intact() ? "ok" : "err",
                            t(version.intact() ? "versions.intact" : "versions.broken")));
            model.sheet().judgments().stream()
                    .filter(judgment -> judgment.version() == version.number())
                    .forEach(judgment -> line.add(judged(judgment, version)));
            model.sheet().results().stream()
                    .filter(result -> result.version() == version.number())
                    .forEach(result -> line.add(Timeline.results(ResultWords.of(result.marks()))));
            line.add(Tags.text("hash", version.hash()));
            list.add(line);
        }
        return list;
    }

    /** Whether what the rules made of a version is as it was written, and whether that was only later. */
    private static List<Component> judged(Judgment judgment, Version version) {
        List<Component> tags = new ArrayList<>();
        boolean intact = judgment.intact(version);
        tags.add(Tags.tag(intact ? "ok" : "err", t(intact ? "versions.judgment" : "versions.judgmentBroken")));
        if (judgment.seal().origin() == Origin.MIGRATION) {
            Span later = Tags.tag("info", t("versions.judgedLater"));
            later.getElement().setAttribute("title", t("versions.judgedLater.why"));
            tags.add(later);
        }
        return tags;
    }
}
