package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hengping.core.form.PieceId;
import org.hengping.ui.part.Ask;

/** Says that something typed is not stored yet, and what: before an act, which then cannot be done, and before the form is left. */
final class UnsavedDialog {

    private UnsavedDialog() {}

    /**
     * Before the form is left.
     *
     * @param leave goes on
     * @param stay stays; so does Esc
     */
    static Ask leaving(FormModel model, Runnable leave, Runnable stay) {
        String effect = t(model.useCases().keeping().on() ? "unsaved.leave" : "unsaved.lose");
        return ask(model, effect).or(t("unsaved.go"), leave).leaving(t("unsaved.back"), stay);
    }

    /**
     * What stands before an act: what is not saved, the notes it would leave behind, or nothing but its own dialog.
     *
     * @param show shows the dialog of the act, where the person acts without the notes
     */
    static Ask before(FormModel model, Supplier<Ask> act, Consumer<Ask> show) {
        if (model.typing().unsaved()) {
            return ask(model, t("unsaved.act")).leaving(t("unsaved.back"), () -> {});
        }
        return model.typing().leavesBehind()
                ? ask(model, t("unsaved.before"))
                        .or(t("unsaved.anyway"), () -> show.accept(act.get()))
                        .leaving(t("unsaved.back"), () -> {})
                : act.get();
    }

    private static Ask ask(FormModel model, String effect) {
        UnorderedList places = new UnorderedList();
        Set<TypedInto> texts = model.typing().open().keySet();
        texts.forEach(into -> places.add(new ListItem(into.name(model.form()))));
        Set<PieceId> typed = texts.stream().map(TypedInto::piece).collect(Collectors.toSet());
        if (!model.saving().onlyTexts(typed)) {
            places.add(new ListItem(t("unsaved.choices")));
        }
        return Ask.to(t("unsaved.title")).named("unsaved-dialog").says(effect).shows(places);
    }
}
