package org.hengping.core.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Numbers;

/**
 * Where a number stands in a text.
 *
 * @param lead the clauses of the sentence before its own
 * @param clause its own
 * @param at where in its clause it begins
 * @param numbers all of the sentence
 * @param year that the text is about; empty where no text says it
 * @param movement whether the number is taken as a movement, such as 同比下降5.1%
 */
public record Context(
        String lead, String clause, int at, List<Measure> numbers, Optional<Integer> year, boolean movement) {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Predicate<String> PLAN =
            Pattern.compile("计划|拟|下一步|明年|来年|预计|力争|目标|规划").asPredicate();
    private static final Pattern PARTS = Pattern.compile(".*(?:其中|包括|包含)(.*)");

    /** Values for each, comparisons, plans, other times. */
    private static final String OTHER_TIMES = "每|人均|户均|日均|月均|同比|环比|上年|去年|往年|同期|季度|上半年|下半年|\\d月[至到-]|计划|目标|任务数|原定|规定"
            + "|占|累计|以来|翻|分别|年来|近\\S年|历年|连续|明年|来年|下一步|拟|力争|预计|将(?=举办|开展|新|组织|达|实现|完成)";
    /** Extremes (最多5起 is a limit), stocks, and what others did or did together. */
    private static final String OTHER_THINGS =
            "最[短长高低少大小快慢]|最多(?!\\d)|在用|共有|现有|拥有|总量|总数|存量|保有|在册|辖|联合|配合|协助|会同|乡镇|镇街|各镇|全市|全省|全国|其他|另|此外|自行";

    private static final Pattern OTHER = Pattern.compile(OTHER_TIMES + "|" + OTHER_THINGS);
    private static final Pattern AVERAGE = Pattern.compile("平均");

    /** The latest year that a text tells of, leaving plans aside. */
    public static Optional<Integer> year(String text) {
        return Sentences.clauses(text)
                .filter(clause -> !PLAN.test(clause))
                .flatMap(clause -> YEAR.matcher(clause).results())
                .map(year -> Integer.valueOf(year.group(1)))
                .max(Integer::compare);
    }

    /**
     * Whether the number is that of the thing itself.
     *
     * @param name of the thing; what its own words say makes no other thing of it
     * @param carried earlier clauses that the thing was named in; empty where it is named beside the number
     */
    boolean own(String name, String carried, Measure value) {
        String led = lead + clause.substring(0, at);
        String words = carried + clause;
        boolean average = value.unit().written().matches("分钟|小时|天|日|工作日");
        return !part(led, value)
                && !otherYear(led)
                && OTHER.matcher(words).results().map(MatchResult::group).allMatch(name::contains)
                && (average || name.contains("平均") || !AVERAGE.matcher(words).find());
    }

    /** All that stands before the words that lead to the number. */
    String until(String before) {
        return lead + clause.substring(0, Math.max(0, at - before.length()));
    }

    /** The clause before its own. */
    String previous() {
        String[] clauses = lead.split(",");
        return clauses[clauses.length - 1];
    }

    Context upTo(int number) {
        return new Context(lead, clause, number, numbers, year, movement);
    }

    /** With other words before the number, and other numbers. */
    Context moving(String words, List<Measure> others) {
        return new Context(lead, words, words.length(), others, year, true);
    }

    /** What follows 其中 are parts, to the end of the sentence, as long as the unit is theirs. */
    private static boolean part(String led, Measure value) {
        Matcher parts = PARTS.matcher(led);
        return parts.matches()
                && Numbers.in(parts.group(1)).stream()
                        .findFirst()
                        .map(Numbers.Found::measure)
                        .filter(first -> !first.sameUnit(value))
                        .isEmpty();
    }

    private boolean otherYear(String led) {
        return year.isPresent()
                && YEAR.matcher(led)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .reduce((before, last) -> last)
                        .filter(last -> !last.equals(year.get()))
                        .isPresent();
    }
}
