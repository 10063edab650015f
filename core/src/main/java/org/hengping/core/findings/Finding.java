package org.hengping.core.findings;

import org.hengping.core.Sentence;
import org.hengping.core.form.FindingKey;
import org.jspecify.annotations.Nullable;

/**
 * Something the product noticed.
 *
 * @param rule id of the rule, such as {@code OVER_FULFILMENT}
 * @param place where it sits
 * @param message what is wrong and what to do; key with arguments
 * @param expected what was expected, as text; empty where that says nothing
 * @param found what was found, as text
 * @param fix what would mend it; {@code null} where that is for a person to say
 */
public record Finding(
        String rule,
        Level level,
        Place place,
        Sentence message,
        String expected,
        String found,
        @Nullable Fix fix) {

    /** The same, with another weight. */
    Finding at(Level other) {
        return new Finding(rule, other, place, message, expected, found, fix);
    }

    /** Tells the finding apart from all others of its form; an answer names it. */
    public String key() {
        return new FindingKey(rule, place.piece(), place.columnId()).toString();
    }
}
