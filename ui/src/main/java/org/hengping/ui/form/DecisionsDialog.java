package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.AnswerOutcome;
import org.hengping.core.results.OpenDecisions;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.road.ReviewSheetKeeping;

/**
 * The list of what is undecided in one form: claims above the computed score with their differences and explanations, answers, requests. Each is
 * decided by itself, or all explanations are accepted, or all computed scores taken, in one act with one reason.
 */
final class DecisionsDialog extends Dialog {

    private final FormModel model;
    private final Consumer<PieceId> open;
    private final Div list = Tags.box("decision-list");
    private final Div refused = Tags.box("notices");
    private final TextField reason = new TextField(t("decide.reason"));
    private final Button accept;
    private final Button compute;
    private final Button leave = new Button(t("decide.close"), click -> close());

    /** @param open opens the row itself */
    DecisionsDialog(FormModel model, Consumer<PieceId> open) {
        this.model = model;
        this.open = open;
        accept = new Button(
                "", click -> all(() -> model.decideAll(ReviewSheetKeeping::acceptAnswers, reason.getValue())));
        compute = new Button(
                "", click -> all(() -> model.decideAll(ReviewSheetKeeping::takeComputed, reason.getValue())));
        setHeaderTitle(t("decide.title"));
        setWidth("min(880px, 96vw)");
        addClassNames("act-dialog", "decisions");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> offer());
        model.typing().note(this, reason, TypedInto.decision(PieceId.ROWS));
        add(Tags.text("muted", t("decide.hint")), list, reason, refused);
        accept.addClassName("accept-all");
        compute.addClassName("compute-all");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(leave, compute, accept);
        show();
    }

    private void show() {
        OpenDecisions undecided = model.outcome().open();
        list.removeAll();
        if (undecided.undecided().isEmpty()) {
            list.add(Tags.notice("ok", t("decide.nothing")));
            leave.focus();
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
            choices.add(pill(
                    say(Ground.ANSWER_ACCEPTED),
                    () -> decide(row, new ReviewedScore(row.scores().claimed(), Ground.ANSWER_ACCEPTED, ""))));
        }
        choices.add(pill(
                say(Ground.COMPUTED),
                () -> decide(
                        row,
                        new ReviewedScore(Objects.requireNonNull(row.scores().computed()), Ground.COMPUTED, ""))));
        choices.add(pill(t("decide.openRow"), () -> {
            close();
            open.accept(row.piece());
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
        refused.removeAll();
        try {
            act.run();
        } catch (Refusal refusal) {
            refused.add(Tags.notice("err", say(refusal.sentence())));
            model.load();
        }
        show();
    }

    private static NativeButton pill(String words, Runnable act) {
        NativeButton pill = new NativeButton(words, click -> act.run());
        pill.addClassName("pill");
        return pill;
    }
}
