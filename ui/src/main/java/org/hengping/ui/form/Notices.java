package org.hengping.ui.form;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.PieceId;
import org.hengping.ui.Tags;

/** The findings at one place; warnings with the field to answer them, or with the answer that was given. */
final class Notices extends Div {

    private final FormModel model;
    private List<Finding> shown = List.of();

    Notices(FormModel model) {
        this.model = model;
        addClassName("notices");
    }

    /** Builds only what is new: whoever types an answer keeps the cursor. */
    void show(List<Finding> findings) {
        if (findings.equals(shown) && getChildren().findAny().isPresent()) {
            return;
        }
        shown = findings;
        removeAll();
        findings.forEach(finding -> add(notice(finding)));
    }

    private Component notice(Finding finding) {
        Div notice = Tags.notice(Tags.kind(finding.level()), say(finding.message()));
        String answer = model.form().answer(finding.key()).map(Answer::text).orElse("");
        if (finding.level() == Level.WARNING && model.editable()) {
            notice.add(field(finding, answer));
        } else if (!answer.isEmpty()) {
            notice.add(Tags.text("n-answer", t("answer.given", answer)));
            if (model.reviewing()) {
                notice.add(new DecisionBox(model, PieceId.answer(finding.key())));
            }
        }
        return notice;
    }

    private Component field(Finding finding, String answer) {
        TextArea field = new TextArea();
        field.setPlaceholder(t("answer.hint"));
        field.setAriaLabel(t("answer.label"));
        field.addClassName("answer");
        field.setValue(answer);
        field.setMaxLength(1000);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(Fields.PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(finding, change.getValue().strip());
            }
        });
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
