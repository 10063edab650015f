package org.hengping.ui.keep;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whoever signs out and has typed what nobody acknowledged: it can stay in this browser, or go. */
public final class SignOutDialog extends Dialog {

    /**
     * @param texts how many there are
     * @param forget signs out and deletes them
     * @param keep signs out and leaves them
     */
    public SignOutDialog(int texts, Runnable forget, Runnable keep) {
        setHeaderTitle(t("leave.title"));
        setWidth("min(520px, 94vw)");
        addClassName("sign-out-dialog");
        add(new Paragraph(t("leave.text", texts)));
        Button go = new Button(t("leave.forget"), click -> forget.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(t("act.cancel"), click -> close()),
                        new Button(t("leave.keep"), click -> keep.run()),
                        go);
    }
}
