package org.hengping.core.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengping.core.value.Numbers.Found;

/** Of several numbers of one unit, the one that is the whole: 共5次, or the first before 其中, before a comparison, or before its own parts. */
final class Whole {

    private static final Pattern TOTAL =
            Pattern.compile("(?:合计|总计|共计|总共|一共|(?<![公中])共(?![享建同用青产])|实际)\\p{IsHan}{0,5}$");
    private static final Pattern PLAN =
            Pattern.compile("(?:目标|计划|任务|原定|预期|年初|预算|批复)(?:任务)?(?:数|值|量|金额)?(?:完成|为|是|的)?$");
    private static final WordsBefore DONE =
            WordsBefore.of(4, "完成", "实际", "已", "实现", "支出", "执行", "开展", "举办", "组织", "达", "达到");
    private static final Pattern LEFT = Pattern.compile("(?:结余|节约|节省|剩余|结转)(?:资金|经费)?$");

    /** 新增5场，共20场: of this year, or of all years? */
    private static final WordsBefore ADDED = WordsBefore.of(3, "新增", "本年", "本年度", "当年", "今年");

    private static final Pattern PARTS =
            Pattern.compile("^\\p{IsHan}{0,6}?[,;。、(]*(?:其中|包括|包含|含(?!量)|[较比](?!赛|例|对|率|大|好|多|重)|同比|环比"
                    + "|与(?:去年|上年|往年|计划|目标)|超(?:额|出|过|计划|目标|任务)|占(?!地))");

    private Whole() {}

    /** Empty where none of them, or more than one, can be it. */
    static Optional<Found> of(String text, List<Found> same) {
        if (same.size() == 1) {
            return Optional.of(same.getFirst());
        }
        List<Found> totals =
                same.stream().filter(one -> behind(TOTAL, text, one)).toList();
        if (totals.size() == 1 && same.stream().noneMatch(one -> ADDED.end(text.substring(0, one.start())))) {
            return Optional.of(totals.getFirst());
        }
        List<Found> kept = same.stream().filter(one -> !behind(LEFT, text, one)).toList();
        List<Found> done = kept.stream().filter(one -> !behind(PLAN, text, one)).toList();
        boolean reached = kept.size() == 1
                || (done.size() == 1
                        && DONE.end(text.substring(0, done.getFirst().start())));
        return reached ? Optional.of((kept.size() == 1 ? kept : done).getFirst()) : leading(text, kept);
    }

    private static boolean behind(Pattern words, String text, Found one) {
        return words.matcher(text.substring(0, one.start())).find();
    }

    /** Whether a number is named as one together, or as one that was planned. */
    static boolean total(String text, Found one) {
        return behind(TOTAL, text, one) || behind(PLAN, text, one);
    }

    /** The first of several, where the words behind it say that the others are its parts or what it is compared with. */
    static Optional<Found> leading(String text, List<Found> several) {
        if (several.size() < 2) {
            return several.stream().findFirst();
        }
        Found first = several.getFirst();
        String rest = text.substring(first.end());
        return PARTS.matcher(rest).find() || parts(first, rest, several) ? Optional.of(first) : Optional.empty();
    }

    private static boolean parts(Found first, String rest, List<Found> several) {
        BigDecimal sum = several.stream()
                .skip(1)
                .map(part -> part.measure().in(first.measure()).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return rest.startsWith("(")
                && several.size() > 2
                && sum.compareTo(first.measure().number()) == 0;
    }
}
