package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;

/** Asks that a row or a group be left out (不适用): the reason is the request, and an empty reason takes it back. */
final class RequestBox extends Div {

    private final FormModel model;
    private final TextField reason;
    private final PieceId.Request piece;
    private final TypedInto into;

    /** @param request the piece that asks, of a row or of a group */
    RequestBox(FormModel model, PieceId.Request request) {
        this.model = model;
        piece = request;
        into = TypedInto.piece(request, FormColumn.REASON);
        reason = Fields.line(model.typing(), into, t("notApplicable.reason"), this::save);
        reason.setHelperText(t("notApplicable.hint"));
        reason.setMaxLength(500);
        addClassName("fields");
        add(reason);
        show();
    }

    /** Fills the field with what is stored, and what was typed since. */
    void show() {
        String stored = model.form().notApplicable().stream()
                .filter(asked -> asked.id().equals(piece))
                .map(NotApplicable::reason)
                .findFirst()
                .orElse("");
        reason.setValue(model.typing().shown(into, stored));
    }

    void label(String text) {
        reason.setLabel(text);
    }

    private void save() {
        String text = reason.getValue().strip();
        if (text.isEmpty()) {
            model.remove(piece);
        } else {
            model.save(NotApplicable.of(piece, text));
        }
    }
}
