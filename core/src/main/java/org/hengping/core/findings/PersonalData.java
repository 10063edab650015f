package org.hengping.core.findings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Private persons in a text, by the patterns of the rule PERSONAL_DATA, every one of them, however it is spelled. */
public final class PersonalData {

    private PersonalData() {}

    /** What of a person it is. */
    public enum Kind {
        NAME("name", PersonalPatterns.PERSON),
        IDENTITY("identity", PersonalPatterns.IDENTITY),
        PHONE("phone", PersonalPatterns.PHONE);

        private final String wording;
        private final Pattern pattern;

        Kind(String wording, Pattern pattern) {
            this.wording = wording;
            this.pattern = pattern;
        }

        /** What tells its message apart. */
        String wording() {
            return wording;
        }

        Pattern pattern() {
            return pattern;
        }
    }

    /**
     * @param text the name or number itself
     * @param at position of its first character
     */
    public record Found(Kind kind, String text, int at) {}

    /** Names, then identity numbers, then mobile numbers. */
    public static List<Found> in(String words) {
        Spelling spelled = new Spelling(words);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> spelled.find(kind.pattern()).map(found -> new Found(kind, found.text(), found.at())))
                .toList();
    }
}
