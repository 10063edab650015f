package org.hengping.core.findings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.lexicon.Words;

/** Private persons in a text, by the patterns of the rule PERSONAL_DATA, every one of them, however it is spelled. */
public final class PersonalData {

    private PersonalData() {}

    /** What of a person it is. */
    public enum Kind {
        NAME("name", Patterns.PERSON),
        IDENTITY("identity", Patterns.IDENTITY),
        PHONE("phone", Patterns.PHONE);

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

        /** Every one in a text, from its beginning to its end. */
        Stream<Found> in(Spelling text) {
            return text.find(pattern).map(found -> new Found(this, found.text(), found.at()));
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
        return Arrays.stream(Kind.values()).flatMap(kind -> kind.in(spelled)).toList();
    }

    private static final class Patterns {

        private static final String NAME = "(" + Words.SURNAME.pattern() + "\\p{IsHan}{1,2})";

        /** A person named with a role or a form of address: 患者李明捐, 李明同志. */
        static final Pattern PERSON = Pattern.compile(Words.PERSON_ROLE.pattern() + "(?!" + Words.NO_NAME.pattern()
                + ")" + NAME + "(?=" + Words.BEHIND_NAME.pattern() + "|[,，、。(（]|$)|" + NAME
                + Words.PERSON_TITLE.pattern());

        /** The figures may stand apart. */
        static final Pattern IDENTITY = Spelling.apart("(?<![\\dA-Za-z])(?<!" + Words.CODE.pattern() + "[:：]?)"
                + "[1-8]~(?:\\d~){5}(?:1~9|2~0)~(?:\\d~){2}(?:0~[1-9]|1~[0-2])~(?:0~[1-9]|[12]~\\d|3~[01])~"
                + "(?:\\d~){3}[\\dXx](?![\\dA-Za-z])");

        private static final String GAP = "[ ()-]{1,2}";

        /** In groups as people write numbers of telephones: 3-4-4, 3-8, 7-4, 3-3-5, 4-3-4, or four and more. */
        private static final String GROUPS =
                "1[3-9]\\d(?:~\\d{4}~\\d{4}|\\.\\d{4}\\.\\d{4}|~\\d{8}|GAP\\d{3}GAP\\d{5}|\\dGAP\\d{3}GAP\\d{4})"
                        + "|(?<!\\d[ ()-])(?=(?:\\d{1,4}GAP){3,10}\\d)1~[3-9](?:~\\d){9}";

        /** With or without the number of the country; what stands apart is no amount and no decimal. */
        static final Pattern PHONE = Spelling.apart("(?<!\\d)(?:(?:\\+|00)?86~)?(?:1[3-9]\\d{9}|(?:"
                + GROUPS.replace("GAP", GAP) + ")(?! ?" + Words.AMOUNT_BEHIND.pattern() + "|[.,]\\d))(?!\\d)");

        private Patterns() {}
    }
}
