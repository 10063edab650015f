package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import org.hengping.core.organization.Person;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Clipboard;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.staff.FirstPassword;

/** A one-time password, the only time it is seen: nothing but its buttons closes it. */
final class PasswordDialog {

    private PasswordDialog() {}

    static Ask of(Person person, FirstPassword password) {
        Button copy = new Button(
                t("admin.password.copy"),
                click -> Clipboard.copy(password.plain(), t("admin.password.copied"), t("admin.password.notCopied")));
        copy.addClassName("password-copy");
        return Ask.to(t("admin.password.once", person.name()))
                .wide(AskWidth.NARROW)
                .staying()
                .says(t("admin.password.login", person.login()))
                .shows(Tags.box("one-time-line", Tags.text("one-time", password.plain()), copy))
                .says(t("admin.password.told"))
                .or(t("admin.password.noted"), () -> {});
    }
}
