package org.hengping.core.findings;

import java.util.regex.Pattern;
import org.hengping.core.lexicon.RuleWords;
import org.hengping.core.lexicon.Words;

/** Money from a higher level of government, where an account speaks of it with its amount. */
final class MoneyFromAbove {

    private static final String AMOUNT =
            "\\d+(?:\\.\\d+)?" + RuleWords.ABOUT.pattern() + "?" + RuleWords.MONEY_UNIT.pattern();

    /** 中央和省市区救助金58.3万元, 200万元的上级资金; neither 中央和省市媒体 nor 全省产值500亿元. */
    private static final Pattern GIVEN = Pattern.compile(RuleWords.LEVELS_ABOVE.pattern() + "[\\p{IsHan}、]{0,12}"
            + RuleWords.MONEY_GIVEN.pattern() + "[^\\d]{0,8}" + AMOUNT + "|" + AMOUNT + Words.OF.pattern() + "?"
            + RuleWords.LEVELS_ABOVE_SHORT.pattern() + "\\p{IsHan}{0,8}" + RuleWords.MONEY_GIVEN_SHORT.pattern());

    /** 向上争取资金150万元. */
    private static final Pattern SOUGHT = Pattern.compile(RuleWords.SOUGHT_ABOVE.pattern() + "[\\p{IsHan}、]{0,10}"
            + RuleWords.MONEY_SOUGHT.pattern() + "[^\\d]{0,6}" + AMOUNT);

    /** 市财政下达补助80万元. */
    private static final Pattern FROM_THE_CITY =
            Pattern.compile(RuleWords.CITY_GIVES.pattern() + "[\\p{IsHan}、]{0,10}" + AMOUNT);

    private MoneyFromAbove() {}

    /**
     * Whether a clause speaks of it. An honour is named after a level, the money is not from it: 为省级文明家庭颁发奖金. For a district the city is a
     * higher level, for the city it is not.
     */
    static boolean in(String clause, String department) {
        return !RuleWords.HONOUR.in(clause)
                && (GIVEN.matcher(clause).find()
                        || SOUGHT.matcher(clause).find()
                        || (RuleWords.DISTRICT_OFFICE.in(department)
                                && FROM_THE_CITY.matcher(clause).find()));
    }
}
