package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.hengping.core.form.CarryOver;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Version;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.road.CarryOverSource;

/** Carries rows of an earlier year over into the draft: shows where they come from, lets the person choose, and asks before any row goes. */
final class CarryOverDialog extends Dialog {

    private final FormModel model;
    private final Runnable done;
    private final CarryOverGrid rows;
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final Div effect = Tags.box("notices");
    private final Button take = new Button(t("carry.title"), click -> take());

    /** What becomes of the rows that are in the draft. */
    private enum Mode {
        APPEND,
        REPLACE
    }

    CarryOverDialog(FormModel model, CarryOverSource source, Runnable done) {
        this.model = model;
        this.done = done;
        this.rows = new CarryOverGrid(source.version().form().indicators());
        setHeaderTitle(t("carry.title"));
        setWidth("min(1080px, 96vw)");
        addClassNames("act-dialog", "carry-dialog");
        rows.setHeight("min(440px, 42vh)");
        rows.addSelectionListener(change -> count());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(choice -> t("carry.mode." + choice));
        mode.addValueChangeListener(change -> warn());
        add(new Paragraph(from(source)), Tags.text("muted", t("carry.hint")), Tags.box("carry", rows, mode, effect));
        getFooter().add(new Button(t("act.cancel"), click -> close()), take);
        ask(Mode.APPEND);
        count();
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
    private void ask(Mode preset) {
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
        take.setText(t("carry.take", chosen));
        take.setEnabled(chosen > 0 && model.editable());
    }

    private void take() {
        CarryOver carried = new CarryOver(
                model.form(),
                model.sheet().versions().stream().map(Version::form).toList(),
                rows.chosen(),
                mode.getValue() == Mode.REPLACE);
        try {
            model.changeAtOnce(carried.saved(), carried.removed());
            close();
            done.run();
        } catch (Refusal.Stale stale) {
            model.load();
            ask(mode.isVisible() ? mode.getValue() : Mode.APPEND);
            count();
            effect.addComponentAsFirst(Tags.notice("err", say(stale.sentence())));
        } catch (Refusal refusal) {
            warn();
            effect.addComponentAsFirst(Tags.notice("err", say(refusal.sentence())));
        }
    }
}
