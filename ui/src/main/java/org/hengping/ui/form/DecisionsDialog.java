package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.AnswerOutcome;
import org.hengping.core.results.OpenDecisions;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.road.ReviewSheetKeeping;

/**
 * The list of what is undecided in one form: claims above the computed score with their differences and explanations, answers, requests. Each is
 * decided by itself, or all explanations are accepted, or all computed scores taken, in one act with one reason.
 */
final class DecisionsDialog {

    private final FormModel model;
    private final Div list = Tags.box("decision-list");
    private final TextField reason = new TextField(t("decide.reason"));
    private final Button accept;
    private final Button compute;
    private final Ask ask;

    DecisionsDialog(FormModel model) {
        this.model = model;
        accept = act("accept-all", ReviewSheetKeeping::acceptAnswers);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        compute = act("compute-all", ReviewSheetKeeping::takeComputed);
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> offer());
        ask = Ask.to(t("decide.title"))
                .named("decisions")
                .wide(AskWidth.FULL)
                .leaving(t("decide.close"))
                .shows(Tags.text("muted", t("decide.hint")), list, reason);
        ask.getFooter().add(compute, accept);
        model.typing().note(ask, reason, TypedInto.decision(PieceId.ROWS));
        ask.when(Refusal.class, refusal -> model.saving().load());
        show();
    }

    void open() {
        ask.open();
    }

    private Button act(String name, DecidingAll how) {
        Button act = new Button("", click -> all(() -> model.decideAll(how, reason.getValue())));
        act.addClassName(name);
        return act;
    }

    private void show() {
        OpenDecisions undecided = model.outcome().open();
        list.removeAll();
        if (undecided.undecided().isEmpty()) {
            list.add(Tags.notice("ok", t("decide.nothing")));
        }
        undecided.rows().forEach(row -> list.add(row(row)));
        undecided.answers().forEach(answer -> list.add(answer(answer)));
        undecided.requests().forEach(request -> {
            PieceId id = request.request().id();
            Div line = line(new Places(model.form()).name(id), request.request().reason());
            line.add(new DecisionBox(model, id, this::show));
            list.add(line);
        });
        offer();
    }

    /** How many each of the two acts would decide. */
    private void offer() {
        OpenDecisions undecided = model.outcome().open();
        long explained = undecided.answers().size()
                + undecided.rows().stream().filter(this::explained).count();
        accept.setText(t("decide.acceptAll", explained));
        accept.setEnabled(explained > 0 && !reason.getValue().isBlank());
        accept.setTooltipText(reason.getValue().isBlank() ? t("decide.reasonFirst") : "");
        compute.setText(t("decide.computeAll", undecided.rows().size()));
        compute.setEnabled(!undecided.rows().isEmpty());
    }

    private Component row(RowOutcome row) {
        String content = model.form().indicators().stream()
                .filter(one -> PieceId.row(one.number()).equals(row.piece()))
                .map(one -> one.content())
                .findFirst()
                .orElse("");
        Div line = line(new Places(model.form()).name(row.piece()), content);
        line.add(Tags.box(
                "decision-scores",
                new Span(t(
                        "decide.scores",
                        row.scores().claimed(),
                        String.valueOf(row.scores().computed()))),
                DifferenceTag.of(row)));
        line.add(Tags.text("why", say(row.scores().why())));
        explanation(row).ifPresent(answer -> line.add(Tags.text("n-answer", t("answer.given", answer))));
        line.add(choices(row));
        return line;
    }

    private Component choices(RowOutcome row) {
        Div choices = Tags.box("tags choices");
        if (explained(row)) {
            choices.add(Tags.pill(
                    say(Ground.ANSWER_ACCEPTED),
                    () -> decide(row, new ReviewedScore(row.scores().claimed(), Ground.ANSWER_ACCEPTED, ""))));
        }
        choices.add(Tags.pill(
                say(Ground.COMPUTED),
                () -> decide(
                        row,
                        new ReviewedScore(Objects.requireNonNull(row.scores().computed()), Ground.COMPUTED, ""))));
        choices.add(Tags.pill(t("decide.openRow"), () -> {
            ask.close();
            model.open(row.piece());
        }));
        return choices;
    }

    private Component answer(AnswerOutcome answer) {
        Div line = line(
                new Places(model.form()).name(answer.finding().place()),
                say(answer.finding().message()));
        line.add(Tags.text("n-answer", t("answer.given", answer.answer().text())));
        line.add(new DecisionBox(model, answer.answer().id(), this::show));
        return line;
    }

    private static Div line(String where, String what) {
        return Tags.box("decision-line", Tags.text("find-where", where), Tags.text("find-text", what));
    }

    private boolean explained(RowOutcome row) {
        return explanation(row).isPresent();
    }

    private Optional<String> explanation(RowOutcome row) {
        return model.outcome().answers().stream()
                .filter(answer ->
                        answer.withRow() && answer.finding().place().piece().equals(row.piece()))
                .map(answer -> answer.answer().text())
                .findFirst();
    }

    private void decide(RowOutcome row, ReviewedScore score) {
        all(() -> model.review(row.piece(), sheet -> sheet.scored(row.piece(), score)));
    }

    private void all(Runnable act) {
        ask.tries(act);
        show();
    }
}
