package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Differences;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;

/** Somebody else saved what this person was typing: both texts, and the choice between them. Nothing typed is lost before it is made. */
final class ConflictDialog {

    private final FormModel model;
    private final Div texts = new Div();
    private final Ask ask;

    ConflictDialog(FormModel model) {
        this.model = model;
        ask = Ask.to(t("conflict.title"))
                .named("conflict-dialog")
                .wide(AskWidth.BROAD)
                .staying()
                .says(t("conflict.text"))
                .shows(texts)
                .or(t("conflict.mine"), () -> answer(true))
                .go(t("conflict.theirs"), none -> answer(false));
    }

    private void answer(boolean mine) {
        model.saving().answer(mine);
        model.live().fillAfresh();
    }

    /**
     * Shows both as they are by now: this person may go on typing.
     *
     * @param mine what this person typed; nothing once the choice is made
     */
    void show(Map<PieceId, Optional<Piece>> mine) {
        if (mine.isEmpty()) {
            ask.close();
            return;
        }
        EvaluationForm theirs = model.sheet().form();
        texts.removeAll();
        Differences.between(theirs, with(theirs, mine)).forEach(difference -> texts.add(both(model, difference)));
        ask.open();
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
