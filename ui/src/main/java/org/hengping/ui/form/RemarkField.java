package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Version;
import org.hengping.ui.part.Tags;

/** Where a remark on one row is written. Until it is stored the text stays, and the browser keeps it. */
final class RemarkField extends Div {

    private final FormModel model;
    private final TypedInto into;
    private final PieceId piece;
    private final Remarking remarking;
    private final TextArea text = new TextArea(t("remark.write"));
    private final Button button = new Button(t("remark.leave"), click -> leave());

    /** What is done with a remark. */
    @FunctionalInterface
    interface Remarking {
        /** @param done told when the remark is stored */
        void leave(PieceId piece, String text, Runnable done);
    }

    RemarkField(FormModel model, PieceId piece, Remarking remarking) {
        this.model = model;
        this.piece = piece;
        this.remarking = remarking;
        into = TypedInto.remark(piece);
        text.setMaxLength(2000);
        addClassName("fields");
        add(text, Tags.box("acts", button, model.phrasing().button(text)));
        model.typing().note(text, into);
    }

    private void leave() {
        if (text.getValue().isBlank()) {
            return;
        }
        waiting(true);
        try {
            remarking.leave(piece, text.getValue(), this::done);
        } catch (Refusal refusal) {
            waiting(false);
            throw refusal;
        }
    }

    private void done() {
        waiting(false);
        text.clear();
        model.typing().forget(into);
    }

    private void waiting(boolean waits) {
        button.setEnabled(!waits);
        text.setReadOnly(waits);
    }

    /** Whether the remark is there already. */
    static boolean left(FormModel model, PieceId piece, String text, Version.Seen seen) {
        return model.sheet().remarks().stream()
                .anyMatch(remark -> remark.authorId() == model.person()
                        && remark.version() == seen.number()
                        && remark.piece().equals(piece)
                        && remark.text().strip().equals(text.strip()));
    }
}
