package org.hengping.ui.security;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.hengping.ui.part.Screen;
import org.hengping.workflow.office.Accounts;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Changing one's own password; where a first password must be changed, nothing else opens before. */
@Route(value = "password", autoLayout = false)
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    private static final int SHORTEST = 10;

    private final PasswordField old = new PasswordField(t("password.old"));
    private final PasswordField wanted = new PasswordField(t("password.new"));
    private final PasswordField again = new PasswordField(t("password.again"));
    private final CurrentPerson person;
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    PasswordView(CurrentPerson person, Accounts accounts, PasswordEncoder encoder) {
        this.person = person;
        this.accounts = accounts;
        this.encoder = encoder;
        addClassName("alone");
        wanted.setHelperText(t("password.rule", SHORTEST));
        Button save = new Button(t("password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        Div card = new Div(new H1(t("password.title")), new Paragraph(t("password.why")), old, wanted, again, save);
        card.addClassNames("card", "alone-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return Screen.onTab(t("password.title"));
    }

    private void save() {
        boolean known = encoder.matches(old.getValue(), person.get().hash());
        refuse(old, !known, "password.wrong");
        boolean weak = wanted.getValue().length() < SHORTEST
                || wanted.getValue().equals(old.getValue())
                || !wanted.getValue().matches("(?s).*\\p{L}.*")
                || !wanted.getValue().matches("(?s).*\\d.*");
        refuse(wanted, weak, "password.weak");
        boolean different = !again.getValue().equals(wanted.getValue());
        refuse(again, different, "password.different");
        if (known && !weak && !different) {
            accounts.changePassword(person.id(), encoder.encode(wanted.getValue()));
            LoginView.sayChanged();
            person.signOut();
        }
    }

    private static void refuse(PasswordField field, boolean invalid, String why) {
        field.setErrorMessage(t(why, SHORTEST));
        field.setInvalid(invalid);
    }
}
