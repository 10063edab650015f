package org.hengping.core.findings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Private persons in a text, by the patterns of the rule PERSONAL_DATA, every one of them, however it is spelled. */
public final class PersonalData {

    private PersonalData() {}

    /** What of a person it is. */
    public enum Kind {
        NAME,
        IDENTITY,
        PHONE
    }

    /**
     * @param text the name or number itself
     * @param at position of its first character
     */
    public record Found(Kind kind, String text, int at) {}

    /** Names, then identity numbers, then mobile numbers. */
    public static List<Found> in(String words) {
        Spelling spelled = new Spelling(words);
        return Stream.of(
                        found(Kind.NAME, WordingRules.PERSON, spelled),
                        found(Kind.IDENTITY, WordingRules.IDENTITY, spelled),
                        found(Kind.PHONE, WordingRules.PHONE, spelled))
                .flatMap(kind -> kind)
                .toList();
    }

    private static Stream<Found> found(Kind kind, Pattern pattern, Spelling words) {
        return words.find(pattern).map(found -> new Found(kind, found.text(), found.at()));
    }
}
