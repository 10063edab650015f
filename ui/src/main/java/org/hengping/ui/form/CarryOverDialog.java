package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.hengping.core.form.CarryOver;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Version;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.road.CarryOverSource;

/** Carries rows of an earlier year over into the draft: shows where they come from, lets the person choose, and asks before any row goes. */
final class CarryOverDialog {

    private final FormModel model;
    private final CarryOverGrid rows;
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final Div effect = Tags.box("notices");
    private final Ask ask;

    /** What becomes of the rows that are in the draft. */
    private enum Mode {
        APPEND,
        REPLACE
    }

    CarryOverDialog(FormModel model, CarryOverSource source) {
        this.model = model;
        this.rows = new CarryOverGrid(source.version().form().indicators());
        rows.setHeight("min(440px, 42vh)");
        rows.addSelectionListener(change -> count());
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(choice -> t("carry.mode." + choice));
        mode.addValueChangeListener(change -> warn());
        ask = Ask.to(t("carry.title"))
                .named("carry-dialog")
                .wide(AskWidth.FULL)
                .says(from(source))
                .shows(Tags.text("muted", t("carry.hint")))
                .with(Tags.box("carry", rows, mode, effect))
                .when(Refusal.Stale.class, stale -> again())
                .go(t("carry.title"), none -> take());
        propose(Mode.APPEND);
        count();
    }

    void open() {
        ask.open();
    }

    private static String from(CarryOverSource source) {
        Version version = source.version();
        return t(
                "carry.from",
                source.round().fiscalYear(),
                version.number(),
                source.stage(),
                Moments.minute(version.frozenAt()));
    }

    /** Rows with nothing in them make way without a question. */
    private void propose(Mode preset) {
        boolean filled = !CarryOver.filled(model.form()).isEmpty();
        mode.setVisible(filled);
        mode.setLabel(t("carry.mode", model.form().indicators().size()));
        mode.setValue(filled ? preset : Mode.REPLACE);
        warn();
    }

    private void warn() {
        effect.removeAll();
        if (mode.isVisible() && mode.getValue() == Mode.REPLACE) {
            effect.add(Tags.notice(
                    "warn", t("carry.replaces", model.form().indicators().size())));
        }
    }

    private void count() {
        int chosen = rows.getSelectedItems().size();
        ask.possible(t("carry.take", chosen), chosen > 0 && model.editable());
    }

    private void take() {
        CarryOver carried = new CarryOver(
                model.form(),
                model.sheet().versions().stream().map(Version::form).toList(),
                rows.chosen(),
                mode.getValue() == Mode.REPLACE);
        model.changeAtOnce(carried.saved(), carried.removed());
        model.live().fillAfresh();
    }

    /** Somebody else has written meanwhile. */
    private void again() {
        model.saving().load();
        propose(mode.isVisible() ? mode.getValue() : Mode.APPEND);
        count();
    }
}
