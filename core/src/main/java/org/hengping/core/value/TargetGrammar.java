package org.hengping.core.value;

import static org.hengping.core.value.Numbers.NUMBER;
import static org.hengping.core.value.Numbers.UNIT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.value.Numbers.Found;
import org.hengping.core.value.Target.Approximate;
import org.hengping.core.value.Target.PerItem;
import org.hengping.core.value.Target.PerUnit;
import org.hengping.core.value.Target.Placeholder;
import org.hengping.core.value.Target.Qualitative;
import org.hengping.core.value.Target.Quantity;
import org.hengping.core.value.Target.Range;
import org.hengping.core.value.Target.Tiered;
import org.hengping.core.value.Target.Unclear;

/** The grammar of targets (目标值): from the most telling way of writing to the least. */
public final class TargetGrammar {

    private static final String MARKS = "-—–_/\\…·.。*#";
    private static final Set<String> NOTHING = Set.of("无", "不涉及", "N/A", "NA");
    private static final List<String> TO_FILL_IN = List.of("请填写", "填写", "可自行增加");
    private static final String TIER =
            "(优秀?|良好?|中等?|一般|较?好|较?差|坏|较?高|较?低|达成预期指标|基本达成|部分达成(预期指标)?(并具有一定效果)?" + "|未达成(预期指标)?(且效果较差)?)";
    private static final Pattern TIERS = Pattern.compile(TIER + "([、,/;和或]?" + TIER + ")*");
    private static final String TO = "[-~至到–—]";
    private static final Pattern RANGE =
            Pattern.compile("(?:" + TrendGrammar.SINCE + "(?:(" + QuantityWords.FELL + ")|("
                    + QuantityWords.ROSE + "))(?:率|幅度|比例)?)?(?:[在为达])?(?!(?:19|20)\\d\\d" + TO + "20\\d\\d年)(" + NUMBER
                    + ")(" + UNIT
                    + ")?"
                    + TO + "(" + NUMBER + ")(" + UNIT + "[\\p{IsHan}()]{0,4}?)?(?:之间|(以内|之内|内))?");
    private static final Pattern BOTH = Pattern.compile("(?:" + QuantityWords.AT_LEAST + ")(" + NUMBER + ")(" + UNIT
            + ")?[且,、并]*(?:" + QuantityWords.AT_MOST + ")(" + NUMBER + ")(" + UNIT + ")?");
    private static final Pattern PER_ITEM =
            Pattern.compile("各(?:项|类|自|为|达|建|办|完成|组织|开展|举办|新建)?((?:=|达到?|" + QuantityWords.LIMITS + ")?\\d.*)");
    private static final Pattern PER_UNIT =
            Pattern.compile("(?:.*?)每(?:一)?(?:个)?(人次|人|户|名|场|次|家|村|个?社区|期|所|对|例|件|亩|公里|吨|辆|台)(?:每年)?(.*\\d.*)");
    private static final Pattern PER_UNIT_SLASH =
            Pattern.compile("(.*?" + NUMBER + "(?:万|亿)?元)/(人次|人|户|名|场|次|家|村|期|亩|例)(以上|以下|以内)?");
    private static final List<String> PER_SPAN = List.of("每半年", "每季", "每月", "每个月", "每周", "每星期", "每日", "每天");

    private TargetGrammar() {}

    /**
     * Understands a target as written. A way of writing that would not be understood the same way when printed is a case for a person.
     *
     * @param cost whether the row is about money or effort: a bare number is then an upper limit
     */
    public static Target read(String raw, boolean cost) {
        if (raw.length() > Target.LONGEST) {
            return new Unclear(raw);
        }
        String text = ValueText.of(raw);
        Target target = understand(text, cost);
        String printed = ValueText.of(target.text());
        return printed.equals(text) || understand(printed, cost).equals(target) ? target : new Unclear(text);
    }

    private static Target understand(String text, boolean cost) {
        if (!Numbers.digits(text)) {
            return words(text);
        }
        if (placeholder(text)) {
            return new Placeholder(text);
        }
        Optional<Target> range = range(text);
        if (range.isPresent()) {
            return range.get();
        }
        List<Found> found = Numbers.in(text);
        if (found.isEmpty()) {
            return Dates.deadline(text).map(Target.class::cast).orElseGet(() -> new Qualitative(text));
        }
        return found.size() == 1 || Whole.leading(text, found).isPresent()
                ? one(text, found.getFirst(), cost)
                : new Unclear(text);
    }

    private static Target words(String text) {
        if (placeholder(text)) {
            return new Placeholder(text);
        }
        if (TIERS.matcher(text).matches()) {
            return new Tiered(text);
        }
        if (NoneHappened.wanted(text)) {
            return new Quantity(Comparison.AT_MOST, Measure.of("0", ""), true, "");
        }
        return Dates.deadline(text).map(Target.class::cast).orElseGet(() -> new Qualitative(text));
    }

    private static boolean placeholder(String text) {
        String hint = text.startsWith("(") ? text.substring(1) : text;
        return Signs.only(text, MARKS)
                || NOTHING.contains(text)
                || TO_FILL_IN.stream().anyMatch(hint::startsWith);
    }

    private static Optional<Target> range(String text) {
        Matcher range = Signs.any(text, TO) ? RANGE.matcher(text) : null;
        if (range != null && range.matches()) {
            Movement movement =
                    range.group(1) != null ? Movement.FELL : range.group(2) != null ? Movement.ROSE : Movement.UNSAID;
            return Optional.of(range.group(7) != null ? within(range, text) : range(range, 3, movement, text));
        }
        Matcher both = BOTH.matcher(text);
        return both.matches() ? Optional.of(range(both, 1, Movement.UNSAID, text)) : Optional.empty();
    }

    /** 3至5个工作日内: what counts is the upper bound. */
    private static Target within(Matcher range, String text) {
        String unit = range.group(6) == null ? range.group(4) : range.group(6);
        Measure most = Measure.of(range.group(5), unit == null ? "" : unit);
        return new Quantity(Comparison.AT_MOST, most, true, text);
    }

    private static Target range(MatchResult range, int first, Movement movement, String text) {
        String unit = range.group(first + 3) == null ? "" : range.group(first + 3);
        String lowUnit = range.group(first + 1) == null ? unit : range.group(first + 1);
        Measure low = Measure.of(range.group(first), lowUnit);
        Measure high = Measure.of(range.group(first + 2), unit.isEmpty() ? lowUnit : unit);
        boolean ordered = low.comparable(high) && low.in(high).number().compareTo(high.number()) <= 0;
        return ordered ? new Range(low.in(high), high, movement) : new Unclear(text);
    }

    private static Target one(String text, Found found, boolean cost) {
        if (found.approximate()) {
            return new Approximate(found.measure());
        }
        if (Signs.anyWord(text, PER_SPAN)) {
            return new Unclear(text);
        }
        return forEach(text, cost)
                .or(() -> TrendGrammar.parse(text, found))
                .orElseGet(() -> QuantityGrammar.parse(text, found, cost));
    }

    private static Optional<Target> forEach(String text, boolean cost) {
        if (!Signs.any(text, "每各/")) {
            return Optional.empty();
        }
        Matcher perUnit = PER_UNIT.matcher(text);
        if (perUnit.matches()) {
            return each(perUnit.group(2), cost).map(each -> new PerUnit(perUnit.group(1), each));
        }
        Matcher slash = PER_UNIT_SLASH.matcher(text);
        if (slash.matches()) {
            String suffix = slash.group(3) == null ? "" : slash.group(3);
            return each(slash.group(1) + suffix, cost).map(each -> new PerUnit(slash.group(2), each));
        }
        Matcher perItem = PER_ITEM.matcher(text);
        return perItem.find() ? each(perItem.group(1), cost).map(PerItem::new) : Optional.empty();
    }

    private static Optional<Quantity> each(String text, boolean cost) {
        return Numbers.in(text).stream()
                .findFirst()
                .map(found -> QuantityGrammar.parse(text, found, cost))
                .map(each -> new Quantity(each.comparison(), each.value(), each.stated(), ""));
    }
}
