package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.hengping.core.organization.Person;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.staff.FirstPassword;

/** A one-time password, the only time it is seen: nothing but its buttons closes it. */
final class PasswordDialog extends Dialog {

    private final FirstPassword password;

    PasswordDialog(Person person, FirstPassword password) {
        this.password = password;
        setHeaderTitle(t("admin.password.once", person.name()));
        setWidth("min(480px, 94vw)");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        Button copy = new Button(t("admin.password.copy"), click -> copy());
        copy.addClassName("password-copy");
        add(
                new Paragraph(t("admin.password.login", person.login())),
                Tags.box("one-time-line", Tags.text("one-time", password.plain()), copy),
                new Paragraph(t("admin.password.told")));
        Button noted = new Button(t("admin.password.noted"), click -> close());
        noted.addClassName("password-noted");
        getFooter().add(noted);
    }

    /** Offers what is done next with the person. */
    PasswordDialog then(String word, Runnable next) {
        Button go = new Button(word, click -> {
            close();
            next.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("password-next");
        getFooter().add(go);
        return this;
    }

    private void copy() {
        getElement()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
                        password.plain())
                .then(
                        Boolean.class,
                        done -> Notification.show(
                                t(done ? "admin.password.copied" : "admin.password.notCopied"),
                                4000,
                                Notification.Position.TOP_CENTER));
    }
}
