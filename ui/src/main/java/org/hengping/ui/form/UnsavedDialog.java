package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.form.PieceId;
import org.hengping.ui.keep.Keeping;

/** Says that something typed is not stored yet, and what: before an act, which then cannot be done, and before the form is left. */
final class UnsavedDialog extends Dialog {

    /** Before an act. */
    UnsavedDialog(FormModel model) {
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
        UnsavedDialog dialog = new UnsavedDialog(model, t(keeping.on() ? "unsaved.leave" : "unsaved.lose"));
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        Button go = new Button(t("unsaved.go"), click -> {
            dialog.close();
            leave.run();
        });
        Button back = new Button(t("unsaved.back"), click -> {
            dialog.close();
            stay.run();
        });
        back.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(go, back);
        return dialog;
    }
}
