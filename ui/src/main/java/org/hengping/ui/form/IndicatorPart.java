package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;

/** The indicator table, with what one can do to it as a whole. */
final class IndicatorPart extends Div {

    /** @param changed told when rows were carried over */
    IndicatorPart(FormModel model, IndicatorGrid grid, Consumer<PieceId> open, Runnable changed) {
        addClassName("part-grid");
        if (model.editable()) {
            Button add = new Button(t("row.add"), Glyph.PLUS.icon());
            add.addClickListener(click -> {
                Level1 level1 = model.form().indicators().isEmpty()
                        ? Level1.OUTPUT
                        : model.form().indicators().getLast().level1();
                open.accept(PieceId.row(
                        new Rows(model).add(model.form().indicators().size(), level1, "")));
                add.setEnabled(true);
            });
            add.setDisableOnClick(true);
            Button request = new Button(t("notApplicable.group"), click -> open.accept(PieceId.ROWS));
            Button carry = new Button(t("carry.open"), Glyph.CARRY.icon());
            carry.addClassName("carry-over");
            carry.setVisible(model.facts().earlier().isPresent());
            carry.addClickListener(click ->
                    model.facts().earlier().ifPresent(source -> new CarryOverDialog(model, source, changed).open()));
            add(Tags.box("bar", add, carry, request, Tags.text("grow", ""), Tags.text("hint", t("row.hint"))));
        }
        add(grid);
    }
}
