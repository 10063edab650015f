package org.hengping.core.findings;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Private persons in a text, by the patterns of the rule PERSONAL_DATA, every one of them. */
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
        return Stream.of(
                        found(Kind.NAME, WordingRules.PERSON, words),
                        found(Kind.IDENTITY, WordingRules.IDENTITY, words),
                        found(Kind.PHONE, WordingRules.PHONE, words))
                .flatMap(kind -> kind)
                .toList();
    }

    private static Stream<Found> found(Kind kind, Pattern pattern, String words) {
        return pattern.matcher(words).results().map(match -> found(kind, match));
    }

    /** Of a person the name, not the role. */
    private static Found found(Kind kind, MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return new Found(kind, match.group(group), match.start(group));
            }
        }
        return new Found(kind, match.group(), match.start());
    }
}
