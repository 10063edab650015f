package org.hengping.ui.security;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.hengping.ui.part.Choices;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;

/** The sign-in page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHANGED = "hengping.passwordChanged";

    private final LoginForm form = new LoginForm();
    private final Div changed = Tags.notice("ok", t("login.changed"));

    LoginView(ObjectProvider<DemoAccount> demo) {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(false));
        changed.setVisible(false);
        Div card = Tags.box("login-card", changed, form);
        List<DemoAccount> accounts = demo.orderedStream().toList();
        if (!accounts.isEmpty()) {
            card.add(demo(accounts));
        }
        add(left(), Tags.box("login-right", card, Choices.languages()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        Object failure = VaadinSession.getCurrent().getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        form.setI18n(words(failure instanceof LockedException));
        form.setError(failed);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(Storage.SESSION_STORAGE, CHANGED, was -> changed.setVisible(was != null));
        WebStorage.removeItem(Storage.SESSION_STORAGE, CHANGED);
    }

    /** The next sign-in page of this window says that the password was changed: signing out ends the session that knew it. */
    static void sayChanged() {
        WebStorage.setItem(Storage.SESSION_STORAGE, CHANGED, "");
    }

    @Override
    public String getPageTitle() {
        return Screen.onTab(t("login.title"));
    }

    private static Component left() {
        Div brand = Tags.box("login-brand", Tags.text("seal", "衡"), new H1(t("product.name")));
        Div lines = Tags.box(
                "login-lines",
                Tags.text("line", t("login.line1")),
                Tags.text("line", t("login.line2")),
                Tags.text("line", t("login.line3")));
        Div secret = Tags.box("secret", Glyph.LOCK.icon(), new Span(t("login.secret")));
        return Tags.box("login-left", brand, Tags.text("login-sub", t("product.what")), lines, secret);
    }

    private Component demo(List<DemoAccount> accounts) {
        Div list = Tags.box(
                "demo",
                Tags.text("demo-title", t("login.demo", accounts.getFirst().password())));
        accounts.forEach(account -> list.add(button(account)));
        return list;
    }

    private Component button(DemoAccount account) {
        NativeButton button = new NativeButton();
        button.addClassName("acc");
        button.add(
                Tags.text("acc-name", account.name()),
                Tags.text("acc-what", t(account.what())),
                Tags.text("acc-id", account.login()));
        button.addClickListener(click -> form.getElement()
                .executeJs(
                        "for (const [id, v] of [['vaadinLoginUsername', $0], ['vaadinLoginPassword', $1]]) {"
                                + " document.getElementById(id).value = v; }",
                        account.login(),
                        account.password()));
        return button;
    }

    private static LoginI18n words(boolean locked) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(t("login.title"));
        words.getForm().setUsername(t("login.user"));
        words.getForm().setPassword(t("login.password"));
        words.getForm().setSubmit(t("login.submit"));
        words.getErrorMessage().setUsername(t("login.userMissing"));
        words.getErrorMessage().setPassword(t("login.passwordMissing"));
        words.getErrorMessage().setTitle(t(locked ? "login.locked" : "login.failed"));
        words.getErrorMessage()
                .setMessage(t(locked ? "login.lockedHint" : "login.failedHint", SignInAttempts.LOCK.toMinutes()));
        return words;
    }
}
