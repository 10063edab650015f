package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Differences;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.ui.part.Tags;

/** Somebody else saved what this person was typing: both texts, and the choice between them. Nothing typed is lost before it is made. */
final class ConflictDialog extends Dialog {

    private final FormModel model;
    private final Div texts = new Div();

    /** @param taken told when the choice is made */
    ConflictDialog(FormModel model, Runnable taken) {
        this.model = model;
        setHeaderTitle(t("conflict.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("min(640px, 94vw)");
        addClassName("conflict-dialog");
        add(new Paragraph(t("conflict.text")), texts);
        Button take = answer("conflict.theirs", false, taken);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(answer("conflict.mine", true, taken), take);
    }

    private Button answer(String words, boolean mine, Runnable taken) {
        return new Button(t(words), click -> {
            close();
            model.saving().answer(mine);
            taken.run();
        });
    }

    /** Shows both as they are by now: this person may go on typing. */
    void show() {
        EvaluationForm theirs = model.sheet().form();
        texts.removeAll();
        Differences.between(theirs, with(theirs, model.saving().asked()))
                .forEach(difference -> texts.add(both(model, difference)));
        open();
    }

    private static EvaluationForm with(EvaluationForm theirs, Map<PieceId, Optional<Piece>> mine) {
        Map<PieceId, Piece> pieces = new LinkedHashMap<>();
        theirs.pieces().forEach(piece -> pieces.put(piece.id(), piece));
        mine.forEach((id, piece) -> {
            pieces.remove(id);
            piece.ifPresent(one -> pieces.put(id, one));
        });
        return EvaluationForm.of(pieces.values());
    }

    private static Component both(FormModel model, Difference difference) {
        Div box = Tags.box(
                "both",
                Tags.text(
                        "find-where",
                        new Places(model.form()).name(difference.piece()) + " · "
                                + FieldNames.name(difference.field())));
        box.add(Tags.text("lbl", t("conflict.theirText")), Tags.text("theirs", difference.before()));
        box.add(Tags.text("lbl", t("conflict.myText")), Tags.text("mine", difference.after()));
        return box;
    }
}
