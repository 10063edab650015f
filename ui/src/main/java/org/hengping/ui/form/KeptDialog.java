package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hengping.core.form.PieceId;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;

/** What this person typed and nobody acknowledged, beside what is stored: each text is taken over or discarded. */
final class KeptDialog extends Dialog {

    private final FormModel model;
    private final FoundAgain found;
    private final Consumer<PieceId> open;
    private final Map<KeptText, Checkbox> choices = new LinkedHashMap<>();

    /** @param open opens the place of a text that is taken over */
    KeptDialog(FormModel model, List<KeptText> kept, Consumer<PieceId> open) {
        this.model = model;
        this.open = open;
        found = new FoundAgain(model);
        setHeaderTitle(t("kept.title"));
        setWidth("min(680px, 94vw)");
        setCloseOnOutsideClick(false);
        addClassName("kept-dialog");
        add(new Paragraph(t("kept.text")));
        kept.forEach(text -> add(both(text)));
        Button take = new Button(t("kept.take"), click -> decide());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard = new Button(t("kept.discard"), click -> {
            choices.values().forEach(choice -> choice.setValue(false));
            decide();
        });
        getFooter().add(new Button(t("kept.later"), click -> close()), discard, take);
    }

    private Component both(KeptText text) {
        Div box = Tags.box("both", Tags.text("find-where", text.into().name(model.form())));
        String stored = found.stored(text);
        boolean note = text.into().note();
        box.add(
                Tags.text("lbl", t("kept.stored")),
                Tags.text("theirs", note ? t("kept.unsent") : stored.isEmpty() ? t("kept.empty") : stored));
        box.add(Tags.text("lbl", t("kept.typed", Moments.minute(text.at()))), Tags.text("mine", text.text()));
        boolean fits = found.fits(text);
        Checkbox choice = new Checkbox(t(fits ? "kept.choose" : "kept.unfit"), fits);
        choice.setEnabled(fits);
        choices.put(text, choice);
        box.add(choice);
        return box;
    }

    /** What is ticked is taken over, the rest discarded. */
    private void decide() {
        close();
        choices.forEach((text, choice) -> {
            if (!choice.getValue()) {
                model.typing().forget(text.into());
            }
        });
        List<KeptText> taken = choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        found.take(taken);
        model.typing().refound();
        taken.stream()
                .map(KeptText::into)
                .filter(into -> into.kind() != TypedInto.Kind.OPINION)
                .findFirst()
                .ifPresent(into -> open.accept(into.place()));
    }
}
