package org.hengping.core;

import java.util.List;

/**
 * A sentence for people, not yet worded: the key of a translation and what fills its places. Wording happens at the outer edge, in the
 * language of the reader. Arguments are text, numbers, small types that print themselves, dates, enums or further sentences.
 *
 * @param key the translation key, such as {@code explanation.reached}
 * @param arguments what fills the places {0}, {1} … of the translation
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
