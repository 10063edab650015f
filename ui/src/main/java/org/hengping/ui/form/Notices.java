package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.AnswerOutcome;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;

/**
 * The findings at one place: each with its fix where there is one, warnings with the field to answer them, or with the answer that was
 * given; above them the fix that was taken last, to be undone.
 */
final class Notices extends Div {

    private final FormModel model;
    private List<Object> shown = List.of();

    Notices(FormModel model) {
        this.model = model;
        addClassName("notices");
    }

    /** Builds only what is new: whoever types an answer keeps the cursor. */
    void show(PieceId piece) {
        List<Finding> findings = model.findings(piece);
        Optional<Sentence> done = model.mending().done(piece);
        List<Object> now =
                List.of(piece, done, findings.stream().map(this::visible).toList());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        done.ifPresent(label -> add(done(label)));
        findings.forEach(finding -> add(notice(finding)));
    }

    /** Gives the keyboard to the first button: the undo of what was done, or the fix of what came back. */
    void focusFirstButton() {
        getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private List<Object> visible(Finding finding) {
        Optional<AnswerOutcome.State> state = model.editable()
                ? Optional.empty()
                : model.outcome().answer(PieceId.answer(finding.key())).map(AnswerOutcome::state);
        return List.of(finding.key(), finding.level(), finding.message(), Mending.label(finding), state);
    }

    private Component notice(Finding finding) {
        Div notice = Tags.notice(Tags.kind(finding.level()), say(finding.message()));
        String answer = model.form().answer(finding.key()).map(Answer::text).orElse("");
        if (model.editable()) {
            Mending.label(finding).ifPresent(label -> notice.add(fix(finding, label)));
        }
        if (finding.level() == Level.WARNING && model.editable()) {
            notice.add(field(finding, answer));
        } else if (!answer.isEmpty()) {
            notice.add(Tags.text("n-answer", t("answer.given", answer)));
            model.outcome().answer(PieceId.answer(finding.key())).ifPresent(given -> notice.add(decision(given)));
        }
        return notice;
    }

    /** What became of an answer, or what is to become of it. */
    private Component decision(AnswerOutcome given) {
        return model.reviewing() && !given.withRow()
                ? new DecisionBox(model, given.answer().id())
                : Tags.text("muted", model.outcome().verdict() == null ? "" : t("answer.state." + given.state()));
    }

    private Button fix(Finding finding, Sentence label) {
        return button("fix", label, Glyph.PEN, () -> model.mending().take(finding));
    }

    private Component done(Sentence label) {
        Div notice = Tags.notice("ok", t("fix.done", label));
        notice.addClassName("done");
        notice.getElement().setAttribute("role", "status");
        notice.add(button("undo", Sentence.of("fix.undo"), Glyph.BACK, () -> model.mending()
                .undo()));
        return notice;
    }

    private Button button(String cssClass, Sentence label, Glyph glyph, Runnable act) {
        Button button = new Button(say(label), glyph.icon(), click -> {
            act.run();
            if (isAttached()) {
                focusFirstButton();
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName(cssClass);
        return button;
    }

    private Component field(Finding finding, String answer) {
        TypedInto into = TypedInto.piece(PieceId.answer(finding.key()), FormColumn.TEXT);
        TextArea field = new TextArea();
        field.setPlaceholder(t("answer.hint"));
        field.setAriaLabel(t("answer.label"));
        field.addClassName("answer");
        field.setValue(model.typing().shown(into, answer));
        field.setMaxLength(1000);
        model.typing().save(field, into, () -> save(finding, field.getValue().strip()));
        return field;
    }

    private void save(Finding finding, String text) {
        if (text.isEmpty()) {
            model.remove(PieceId.answer(finding.key()));
        } else {
            model.save(new Answer(finding.key(), text));
        }
    }
}
