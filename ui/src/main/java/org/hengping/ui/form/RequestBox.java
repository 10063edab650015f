package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;

/** Asks that a row or a group be left out (不适用): the reason is the request, and an empty reason takes it back. */
final class RequestBox extends Div {

    private final FormModel model;
    private final TextField reason;
    private PieceId piece = PieceId.ROWS;

    RequestBox(FormModel model) {
        this.model = model;
        reason = Fields.line(t("notApplicable.reason"), this::save);
        reason.setHelperText(t("notApplicable.hint"));
        reason.setMaxLength(500);
        addClassName("fields");
        add(reason);
    }

    void show(PieceId request) {
        piece = request;
        reason.setValue(model.form().notApplicable().stream()
                .filter(asked -> asked.id().equals(request))
                .map(NotApplicable::reason)
                .findFirst()
                .orElse(""));
    }

    void label(String text) {
        reason.setLabel(text);
    }

    private void save() {
        String text = reason.getValue().strip();
        if (text.isEmpty()) {
            model.remove(piece);
        } else if (piece.rest().matches("\\d+")) {
            model.save(new NotApplicable(Integer.valueOf(piece.rest()), null, text));
        } else {
            model.save(new NotApplicable(null, Level1.valueOf(piece.rest()), text));
        }
    }
}
