package org.hengping.core.findings;

import java.util.regex.Pattern;
import org.hengping.core.lexicon.RuleWords;

/** How texts name private persons, in the one spelling of {@link Spelling}. */
final class PersonalPatterns {

    private static final String NAME =
            RuleWords.SURNAME.pattern() + "(?!" + RuleWords.HIDDEN_NAME.pattern() + ")\\p{IsHan}{1,2}";

    /** A person named with a role or a form of address. 刘某某 is hidden already. */
    static final Pattern PERSON =
            Pattern.compile(RuleWords.PERSON_BEFORE.pattern() + "((?!" + RuleWords.NO_NAME.pattern() + ")"
                    + NAME + ")(?=" + RuleWords.PERSON_AFTER.pattern() + "|[,，、。(（]|$)|(" + NAME + ")"
                    + RuleWords.FORM_OF_ADDRESS.pattern());

    /** The figures may stand apart. */
    static final Pattern IDENTITY = Spelling.apart("(?<![\\dA-Za-z])(?<!" + RuleWords.IDENTITY_OF_OFFICE.pattern()
            + "[:：]?)[1-8]~(?:\\d~){5}(?:1~9|2~0)~(?:\\d~){2}"
            + "(?:0~[1-9]|1~[0-2])~(?:0~[1-9]|[12]~\\d|3~[01])~(?:\\d~){3}[\\dXx](?![\\dA-Za-z])");

    private static final String GAP = "[ ()-]{1,2}";

    /** In groups as people write numbers of telephones: 3-4-4, 3-8, 7-4, 3-3-5, 4-3-4, or four and more. */
    private static final String GROUPS =
            "1[3-9]\\d(?:~\\d{4}~\\d{4}|\\.\\d{4}\\.\\d{4}|~\\d{8}|GAP\\d{3}GAP\\d{5}|\\dGAP\\d{3}GAP\\d{4})"
                    + "|(?<!\\d[ ()-])(?=(?:\\d{1,4}GAP){3,10}\\d)1~[3-9](?:~\\d){9}";

    /** With or without the number of the country; what stands apart is no amount and no decimal. */
    static final Pattern PHONE = Spelling.apart("(?<!\\d)(?:(?:\\+|00)?86~)?(?:1[3-9]\\d{9}|(?:"
            + GROUPS.replace("GAP", GAP) + ")(?! ?" + RuleWords.NOT_A_NUMBER_OF_PHONE.pattern() + "|[.,]\\d))(?!\\d)");

    private PersonalPatterns() {}
}
