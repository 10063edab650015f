package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;

/** What concerns a part of the form as a whole: its findings, and the requests to leave a group out. */
final class FormPane extends Div {

    private final FormModel model;
    private final H2 title = new H2();
    private final Notices notices;
    private final Div requests = Tags.box("notices");
    private final DecisionNote decided;
    private final RowDecision decision;
    private PieceId piece = PieceId.ROWS;

    FormPane(FormModel model, Acts acts, Runnable close) {
        this.model = model;
        notices = new Notices(model);
        decided = new DecisionNote(model);
        decision = new RowDecision(model, acts::offerSendBack);
        addClassName("pane");
        Button leave = new Button(Glyph.CLOSE.icon(), click -> close.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(t("row.close"));
        add(Tags.box("pane-h", title, leave), Tags.box("pane-b", decided, notices, decision, requests));
        model.onChange(this::derive);
    }

    void show(PieceId shown) {
        piece = shown;
        title.setText(new Places(model.form()).name(shown));
        derive();
        decision.show(piece);
        requests.removeAll();
        if (piece.equals(PieceId.ROWS)) {
            AttachmentList attachments = new AttachmentList(model);
            attachments.show(null);
            requests.add(attachments);
            Level1.GROUPS.stream().forEach(this::request);
        }
    }

    private void derive() {
        decided.show(piece);
        notices.show(piece);
    }

    /** After a row was removed: the keyboard is where it can be brought back. */
    void focusNotices() {
        notices.focusFirstButton();
    }

    private void request(Level1 group) {
        if (model.editable()) {
            RequestBox box = new RequestBox(model, PieceId.notApplicable(group));
            box.label(t("notApplicable.groupReason", say(group)));
            requests.add(box);
            return;
        }
        model.form().notApplicable().stream()
                .filter(asked -> asked.group() == group)
                .forEach(asked -> {
                    Div notice = Tags.notice("info", say(group) + ": " + t("notApplicable.asked", asked.reason()));
                    if (model.reviewing()) {
                        notice.add(new DecisionBox(model, asked.id()));
                    }
                    requests.add(notice);
                });
    }
}
