package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hengping.core.form.PieceId;
import org.hengping.ui.keep.Keeping;

/** Says that something typed is not stored yet, and what: before an act, which then cannot be done, and before the form is left. */
final class UnsavedDialog extends Dialog {

    /** Before an act. */
    private UnsavedDialog(FormModel model) {
        this(model, t("unsaved.act"));
        Button back = new Button(t("unsaved.back"), click -> close());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back);
    }

    private UnsavedDialog(FormModel model, String text) {
        setHeaderTitle(t("unsaved.title"));
        setWidth("min(520px, 94vw)");
        addClassName("unsaved-dialog");
        UnorderedList places = new UnorderedList();
        Set<TypedInto> texts = model.typing().open().keySet();
        texts.forEach(into -> places.add(new ListItem(into.name(model.form()))));
        Set<PieceId> typed = texts.stream().map(TypedInto::piece).collect(Collectors.toSet());
        if (!model.saving().onlyTexts(typed)) {
            places.add(new ListItem(t("unsaved.choices")));
        }
        add(new Paragraph(text), places);
    }

    /**
     * Before the form is left.
     *
     * @param leave goes on
     * @param stay stays
     */
    static UnsavedDialog leaving(FormModel model, Keeping keeping, Runnable leave, Runnable stay) {
        return new UnsavedDialog(model, t(keeping.on() ? "unsaved.leave" : "unsaved.lose"))
                .asking(t("unsaved.go"), leave, stay);
    }

    /**
     * What stands before an act: what is not saved, the notes it would leave behind, or nothing but its own dialog.
     *
     * @param show shows the dialog of the act, where the person acts without the notes
     */
    static Dialog before(FormModel model, Supplier<Dialog> act, Consumer<Dialog> show) {
        if (model.typing().unsaved()) {
            return new UnsavedDialog(model);
        }
        return model.typing().leavesBehind()
                ? new UnsavedDialog(model, t("unsaved.before"))
                        .asking(t("unsaved.anyway"), () -> show.accept(act.get()), () -> {})
                : act.get();
    }

    /** Esc is to stay. */
    private UnsavedDialog asking(String words, Runnable go, Runnable stay) {
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(esc -> closed(stay));
        Button back = new Button(t("unsaved.back"), click -> closed(stay));
        back.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words, click -> closed(go)), back);
        return this;
    }

    private void closed(Runnable then) {
        close();
        then.run();
    }
}
