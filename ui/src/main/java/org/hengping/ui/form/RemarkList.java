package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Remark;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;

/** The remarks on one piece; the preparer marks them as done. */
final class RemarkList extends Div {

    private final FormModel model;
    private PieceId piece = PieceId.ROWS;

    RemarkList(FormModel model) {
        this.model = model;
        addClassName("thread");
    }

    void show(PieceId shown) {
        piece = shown;
        removeAll();
        model.sheet().remarks().stream()
                .filter(remark -> remark.piece().equals(piece))
                .forEach(remark -> add(message(remark)));
        setVisible(getChildren().findAny().isPresent());
    }

    private Component message(Remark remark) {
        String who =
                remark.authorName() + " · " + t("form.version", remark.version()) + " · " + Moments.minute(remark.at());
        Div message = Tags.box("msg", Tags.text("m-who", who), Tags.text("m-text", remark.text()));
        if (remark.resolvedAt() != null) {
            message.add(Tags.tag("ok", t("remark.resolved")));
        } else if (model.editable()) {
            Button done = new Button(t("remark.resolve"), click -> {
                model.resolve(remark.id());
                show(piece);
            });
            done.addThemeVariants(ButtonVariant.SMALL);
            message.add(done);
        }
        return message;
    }
}
