package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.AnswerOutcome;
import org.hengping.core.results.RowOutcome;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.RatingWords;

/**
 * What a head signs, on half a page: the score with its grade and last year's, what changed since the last version, every explanation in full, and
 * the rows with the fewest points.
 */
final class BriefPart extends Div {

    private static final int LOWEST = 5;
    private static final int CHANGES = 6;

    private final FormModel model;
    private final Consumer<PieceId> open;
    private final Places places;

    BriefPart(FormModel model, Consumer<PieceId> open) {
        this.model = model;
        this.open = open;
        places = new Places(model.form());
        addClassNames("doc", "brief");
        add(result(), changes(), answers(), requests(), lowest());
    }

    private Component result() {
        Div box = section("brief.result");
        box.add(new ResultTable(model.outcome(), model.score().totals(), false), Tags.text("muted", lastYear()));
        return box;
    }

    private String lastYear() {
        return model.facts()
                .lastYear()
                .map(before -> t(
                        before.marks().reviewed().isPresent() ? "brief.lastReviewed" : "brief.lastSelf",
                        String.valueOf(before.fiscalYear()),
                        RatingWords.of(before.marks().counted())))
                .orElseGet(() -> t("brief.noLast"));
    }

    private Component changes() {
        Div box = section("brief.changes");
        var differences = model.sheet().differences();
        if (differences.isEmpty()) {
            box.add(Tags.text("muted", t(model.sheet().versions().size() < 2 ? "versions.none" : "versions.noChange")));
        }
        differences.stream()
                .limit(CHANGES)
                .forEach(one -> box.add(Tags.box(
                        "brief-line",
                        Tags.text("find-where", places.name(one.piece()) + " · " + FieldNames.name(one.field())),
                        new Span(t("brief.change", shown(one.before()), shown(one.after()))))));
        if (differences.size() > CHANGES) {
            box.add(Tags.text("muted", t("brief.moreChanges", differences.size() - CHANGES)));
        }
        return box;
    }

    private static String shown(String text) {
        return text.isEmpty() ? t("versions.nothing") : text;
    }

    private Component answers() {
        Div box = section("brief.answers");
        List<AnswerOutcome> answers = model.outcome().answers();
        if (answers.isEmpty()) {
            box.add(Tags.text("muted", t("brief.noAnswers")));
        }
        answers.forEach(answer -> box.add(Tags.box(
                "brief-line",
                Tags.text("find-where", places.name(answer.finding().place())),
                Tags.text("muted", say(answer.finding().message())),
                Tags.text("strong", answer.answer().text()))));
        return box;
    }

    private Component requests() {
        Div box = section("brief.requests");
        List<NotApplicable> requests = model.form().notApplicable();
        box.setVisible(!requests.isEmpty());
        requests.forEach(request -> {
            Integer row = request.row();
            String what = row == null ? say(Objects.requireNonNull(request.group())) : places.name(PieceId.row(row));
            box.add(Tags.box("brief-line", Tags.text("find-where", what), new Span(request.reason())));
        });
        return box;
    }

    private Component lowest() {
        Div box = section("brief.lowest");
        List<RowOutcome> rows = model.outcome().lowest(LOWEST);
        if (rows.isEmpty()) {
            box.add(Tags.text("muted", t("brief.allFull")));
        }
        rows.forEach(row -> box.add(line(row)));
        return box;
    }

    private Component line(RowOutcome row) {
        Div line = Tags.box(
                "brief-line",
                Tags.text("find-where", places.name(row.piece())),
                Tags.text("num", row.scores().claimed() + " / " + row.scores().max()));
        model.form().indicators().stream()
                .filter(one -> PieceId.row(one.number()).equals(row.piece()))
                .forEach(one -> line.add(new Span(one.content()), Tags.text("muted", one.deviationReason())));
        line.addClickListener(click -> open.accept(row.piece()));
        return line;
    }

    private static Div section(String key) {
        return Tags.box("brief-section", new H2(t(key)));
    }
}
