package org.hengping.core.narrative;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Quantities;
import org.hengping.core.value.StatedQuantity;

/**
 * Money that a text says came from a higher level: 中央和省市区救助金58.3万元, 向上争取资金150万元, 58.3万元中央补助. Neither 中央和省市媒体 nor
 * 全省产值500亿元 is such money, and 为省级文明家庭颁发奖金5万元 is an honour named after a level.
 */
public final class MoneyFromAbove {

    private static final Predicate<String> GIVEN = before(Words.HIGHER_LEVEL, 12, Words.MONEY_GIVEN, "[^\\d]{0,8}");

    private static final Predicate<String> SOUGHT = before(Words.SOUGHT_ABOVE, 10, Words.MONEY_SOUGHT, "[^\\d]{0,6}");

    private static final Predicate<String> BEHIND = Pattern.compile("^" + Words.OF.pattern() + "?"
                    + Words.HIGHER_LEVEL_BEHIND.pattern() + "\\p{IsHan}{0,8}" + Words.MONEY_GIVEN_BEHIND.pattern())
            .asPredicate();

    private static final Predicate<String> CITY =
            Pattern.compile(Words.CITY_GIVES.pattern() + "[\\p{IsHan}、]{0,10}$").asPredicate();

    private MoneyFromAbove() {}

    /**
     * Whether a clause says so.
     *
     * @param clause normalised
     * @param department whose text it is: for a district, and what belongs to one, the city is a higher level
     */
    public static boolean in(String clause, String department) {
        boolean belowCity = Words.BELOW_CITY.in(department);
        return !Words.HONOUR.in(clause)
                && Quantities.in(clause).stream()
                        .filter(stated -> stated.value().money())
                        .anyMatch(sum -> given(sum) || (belowCity && CITY.test(sum.before())));
    }

    private static boolean given(StatedQuantity sum) {
        return GIVEN.test(sum.before()) || SOUGHT.test(sum.before()) || BEHIND.test(sum.after());
    }

    /** Who gives and what is given, up to the number. */
    private static Predicate<String> before(Words who, int between, Words what, String until) {
        return Pattern.compile(who.pattern() + "[\\p{IsHan}、]{0," + between + "}" + what.pattern() + until + "$")
                .asPredicate();
    }
}
