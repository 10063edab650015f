package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Differences;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.ui.Tags;

/** Somebody else saved what this person was typing: both texts, and the choice between them. Nothing typed is lost before it is made. */
final class ConflictDialog extends Dialog {

    ConflictDialog(FormModel model, List<Piece> mine, Runnable taken) {
        setHeaderTitle(t("conflict.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("min(640px, 94vw)");
        add(new Paragraph(t("conflict.text")));
        EvaluationForm theirs = model.form();
        EvaluationForm wanted = EvaluationForm.of(together(theirs, mine));
        Differences.between(theirs, wanted).forEach(difference -> add(both(model, difference)));
        Button keep = new Button(t("conflict.mine"), click -> {
            close();
            model.change(mine, List.of());
            taken.run();
        });
        Button take = new Button(t("conflict.theirs"), click -> {
            close();
            model.saving().giveUp(mine);
            taken.run();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, take);
    }

    private static List<Piece> together(EvaluationForm theirs, List<Piece> mine) {
        var ids = mine.stream().map(Piece::id).collect(Collectors.toSet());
        Stream<Piece> untouched = theirs.pieces().stream().filter(piece -> !ids.contains(piece.id()));
        return new ArrayList<>(Stream.concat(untouched, mine.stream()).toList());
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
