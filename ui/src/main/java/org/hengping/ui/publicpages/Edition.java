package org.hengping.ui.publicpages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hengping.core.Sha256;
import org.springframework.stereotype.Component;

/** Tells apart how two releases draw the same content: a browser that kept a page of the former one asks again. The same on all servers of a release. */
@Component
class Edition {

    private static final List<String> FILES = List.of(
            "templates/public/frame.html",
            "templates/public/home.html",
            "templates/public/list.html",
            "templates/public/form.html",
            "vaadin-i18n/translations_zh_CN.properties",
            "vaadin-i18n/translations_en.properties");

    private final String hash = Sha256.of(FILES.stream().map(Edition::read).toArray(String[]::new));

    /** The tag of a page, by what decides its content. */
    String tag(Object... content) {
        StringBuilder all = new StringBuilder(hash);
        for (Object part : content) {
            all.append('\n').append(part);
        }
        return Sha256.of(all.toString()).substring(0, 32);
    }

    private static String read(String name) {
        try (InputStream file = Edition.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
