package org.hengping.ui.publicpages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;

/** The language of a public page: what the address asks for, else what the browser prefers, else Chinese. */
enum PublicLanguage {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    PublicLanguage(Locale locale) {
        this.locale = locale;
    }

    static PublicLanguage of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        return "en".equals(asked) ? EN : "zh".equals(asked) ? ZH : preferred(request.getHeader("Accept-Language"));
    }

    Locale locale() {
        return locale;
    }

    String code() {
        return locale.getLanguage();
    }

    /** For the attribute of the page. */
    String tag() {
        return locale.toLanguageTag();
    }

    PublicLanguage other() {
        return this == ZH ? EN : ZH;
    }

    Wording words() {
        return Wording.of(locale);
    }

    private static PublicLanguage preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return ZH;
        }
        try {
            List<Locale> spoken = List.of(Locale.CHINESE, Locale.ENGLISH);
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(header), spoken)) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }
}
