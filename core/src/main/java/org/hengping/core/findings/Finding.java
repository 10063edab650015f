package org.hengping.core.findings;

import org.hengping.core.Sentence;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FindingKey;
import org.jspecify.annotations.Nullable;

/**
 * Something the product noticed (审核提示).
 *
 * @param place where it sits in the form
 * @param where where that stands in the file it was read from, such as 表1 R12 C7; {@code null} where it is about the whole file, was not
 *     found in it, or the form is no file
 * @param message what is wrong and what to do; key with arguments
 * @param expected what was expected, as text; empty where that says nothing
 * @param found what was found, as text
 * @param fix what would mend it; {@code null} where that is for a person to say
 */
public record Finding(
        Rule rule,
        Level level,
        Place place,
        @Nullable FilePlace where,
        Sentence message,
        String expected,
        String found,
        @Nullable Fix fix) {

    /** One about a file as a whole. */
    static Finding ofFile(Rule rule, Sentence message) {
        return new Finding(rule, rule.level(), Place.FORM, null, message, "", "", null);
    }

    /** The same, with another weight. */
    Finding weighing(Level other) {
        return new Finding(rule, other, place, where, message, expected, found, fix);
    }

    /** The same, found in a file. */
    Finding at(@Nullable FilePlace newWhere) {
        return new Finding(rule, level, place, newWhere, message, expected, found, fix);
    }

    /** What a reader of the file is told: whichever column of the piece it is about, and without the fix. */
    Finding told() {
        return new Finding(rule, level, new Place(place.piece(), null), where, message, expected, found, null);
    }

    /** Tells the finding apart from all others of its form; an answer names it. */
    public String key() {
        return new FindingKey(rule.name(), place.piece(), place.columnId()).toString();
    }
}
