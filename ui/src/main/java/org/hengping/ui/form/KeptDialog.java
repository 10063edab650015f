package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;

/** What this person typed and nobody acknowledged, beside what is stored: each text is taken over or discarded. */
final class KeptDialog {

    private final FormModel model;
    private final FoundAgain found;
    private final Map<KeptText, Checkbox> choices = new LinkedHashMap<>();

    private KeptDialog(FormModel model) {
        this.model = model;
        found = new FoundAgain(model);
    }

    static Ask of(FormModel model, List<KeptText> kept) {
        KeptDialog dialog = new KeptDialog(model);
        Ask ask = Ask.to(t("kept.title"))
                .named("kept-dialog")
                .wide(AskWidth.BROAD)
                .says(t("kept.text"))
                .shows(kept.stream().map(dialog::both).toArray(Component[]::new))
                .leaving(t("kept.later"))
                .or(t("kept.discard"), dialog::discard)
                .go(t("kept.take"), none -> dialog.decide());
        ask.setCloseOnOutsideClick(false);
        return ask;
    }

    private void discard() {
        choices.values().forEach(choice -> choice.setValue(false));
        decide();
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
                .ifPresent(into -> model.open(into.place()));
    }
}
