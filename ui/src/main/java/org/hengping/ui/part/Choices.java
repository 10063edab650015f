package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person chose for the screen, kept in cookies of the browser: language, and light or dark. */
public final class Choices {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;
    private static final String LANGUAGE = "hengping-language";
    private static final String SCHEME = "hengping-scheme";

    private Choices() {}

    /** The language a request asks for: the choice made, else that of the browser, else Chinese. */
    public static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(chosen -> chosen.equals("en") ? ENGLISH : CHINESE)
                .orElseGet(() -> "en".equals(request.getLocale().getLanguage()) ? ENGLISH : CHINESE);
    }

    public static void apply(UI ui, VaadinRequest request) {
        ui.setLocale(language(request));
        ui.getElement().setAttribute("lang", ui.getLocale().toLanguageTag());
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
        cookie(request, SCHEME).ifPresent(scheme -> ui.getPage()
                .setColorScheme(scheme.equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT));
    }

    /** Switches to the other language. */
    public static Component languages() {
        NativeButton button = new NativeButton(t("shell.otherLanguage"));
        button.addClassName("quiet");
        button.getElement().setAttribute("aria-label", t("shell.switchLanguage"));
        button.addClickListener(click -> {
            Locale other = UI.getCurrent().getLocale().equals(ENGLISH) ? CHINESE : ENGLISH;
            VaadinSession.getCurrent().setLocale(other);
            keep(LANGUAGE, other.equals(ENGLISH) ? "en" : "zh");
            UI.getCurrent().getPage().executeJs("setTimeout(() => location.reload())");
        });
        return button;
    }

    public static Component schemes() {
        NativeButton button = new NativeButton();
        button.addClassName("quiet");
        button.add(Glyph.MOON.icon());
        button.getElement().setAttribute("aria-label", t("shell.switchScheme"));
        button.getElement().setAttribute("title", t("shell.switchScheme"));
        button.addClickListener(click -> UI.getCurrent()
                .getPage()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme.startsWith('dark')"
                        + " || (getComputedStyle(document.documentElement).colorScheme !== 'light'"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(Boolean.class, dark -> {
                    UI.getCurrent().getPage().setColorScheme(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK);
                    keep(SCHEME, dark ? "light" : "dark");
                }));
        return button;
    }

    private static void keep(String name, String value) {
        UI.getCurrent()
                .getPage()
                .executeJs("document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'", name, value);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
