package org.hengping.core.value;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese numerals (三场, 一万六千人次, 百分之九十五) as digits, where a value stands: before a word for counting that ends the value.
 * 一批, 一站式, 三八节 and 十四五 are words, not numbers.
 */
final class Numerals {

    private static final String SIGNS = "零一二两三四五六七八九十";
    private static final String FIRST = "一二两三四五六七八九十";
    private static final String ALL = FIRST + "百千万亿零〇";
    private static final String NUMERAL = "[" + FIRST + "][" + ALL + "]*";
    private static final String COUNTED =
            "(?:个?(?:工作日|小时|百分点|月|社区|村)|分钟|人次|场次|批次|户次|家次|万?元|课时" + "|[场次期人名位户家件份篇项所座台套辆处本册种例起轮届天年倍成台吨亩个条])";
    private static final String ENDS = "$|[,;。、)(/~-]|(?:\\(含\\)|含)?[及或]?以[上下内]|之?内|左右|上下|余|多|前";

    private static final Pattern PERCENT = Pattern.compile("(?:百分之)+(?:(百)|(" + NUMERAL + ")(?:点([零一二三四五六七八九]+))?)%?");

    /** The month or the day of 十二月二十日. */
    private static final Pattern MONTH_OR_DAY = Pattern.compile(
            "(?<![一二三四五六七八九十\\d])(十[一二]?|[一二三四五六七八九])(?=月(?:份|底|末|初|[上中下]旬|之?前|以前|完成|\\d|[一二三四五六七八九十]{1,3}[日号]|$))"
                    + "|(?<=月)[一二三四五六七八九十]{1,3}(?=[日号])");

    private static final Pattern PLACED = Pattern.compile(
            "(?<![第其数几上每初前周季月天日\\d.一二两三四五六七八九十百千万亿])(" + NUMERAL + ")([余多几]?)(" + COUNTED + ")(?=(" + ENDS + ")?)");

    /** What may be one of many words before 一: only where a value begins. */
    private static final List<String> VALUE_BEGINS = List.of(
            "完成", "开展", "举办", "组织", "召开", "新建", "建设", "建成", "印发", "发放", "形成", "编制", "共", "计", "实际", "约", "近", "全年",
            "每年", "每月", "每季", "每季度", "每村", "每人", "每户", "每场");

    /** Nouns that follow a count of events: 三场讲座. */
    private static final Set<String> EVENTS = Set.of("场", "场次", "期", "人次", "篇", "份");

    private Numerals() {}

    static String digits(String text) {
        if (!Signs.any(text, SIGNS) && !text.contains("百分之百")) {
            return text;
        }
        if (numeral(text)) {
            String number = Numeral.number(text);
            return number.isEmpty() ? text : number;
        }
        String percent = PERCENT.matcher(text).replaceAll(Numerals::percent);
        String dates = MONTH_OR_DAY.matcher(percent).replaceAll(part -> Numeral.number(part.group()));
        Matcher placed = PLACED.matcher(dates);
        return placed.replaceAll(found -> Matcher.quoteReplacement(placed(dates, found)));
    }

    /** Whether a text is nothing but a numeral. */
    private static boolean numeral(String text) {
        return text.equals("零") || (FIRST.indexOf(text.charAt(0)) >= 0 && Signs.only(text, ALL));
    }

    private static String percent(MatchResult found) {
        if (found.group(1) != null) {
            return "100%";
        }
        StringBuilder decimals = new StringBuilder();
        for (char digit : (found.group(3) == null ? "" : found.group(3)).toCharArray()) {
            decimals.append(Numeral.digit(digit));
        }
        String number = Numeral.number(found.group(2));
        return number.isEmpty() ? found.group() : number + (decimals.isEmpty() ? "" : "." + decimals) + "%";
    }

    private static String placed(String text, MatchResult found) {
        String lead = text.substring(0, found.start());
        boolean begins = begins(lead);
        boolean ends = found.group(4) != null;
        boolean several = !found.group(1).equals("一");
        boolean value = several ? ends || (begins && EVENTS.contains(found.group(3))) : ends && begins;
        String number = value ? Numeral.number(found.group(1)) : "";
        return number.isEmpty() ? found.group() : number + found.group(2) + found.group(3);
    }

    /** Whether a value can begin behind these words. */
    private static boolean begins(String lead) {
        boolean past = lead.endsWith("了") || lead.endsWith("过");
        String verb = past ? lead.substring(0, lead.length() - 1) : lead;
        return lead.isEmpty()
                || Directions.before(lead).isPresent()
                || VALUE_BEGINS.stream().anyMatch(verb::endsWith);
    }
}
