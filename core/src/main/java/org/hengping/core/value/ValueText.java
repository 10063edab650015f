package org.hengping.core.value;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A target or an actual value, normalised further than a long text may be, because it is short and about one thing: numerals in digits, and
 * dates the one way that {@link Dates} reads.
 */
final class ValueText {

    private static final String SEPARATOR = "[./-]";
    private static final Pattern FULL_DATE = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})日?(?![\\d.])");
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})" + SEPARATOR + "(1[0-2]|0?[1-9])月?(?=底|末|初|[上中下]旬|之前|以前|前)");
    private static final Pattern SHORT_DATE =
            Pattern.compile("(?<![\\d.])(1[0-2]|0?[1-9])" + SEPARATOR + "(3[01]|[12]\\d|0?[1-9])日?(?=之前|以前|前)");
    private static final Pattern WITHOUT_DAY_WORD = Pattern.compile("(\\d{1,2}月\\d{1,2})(?=之前|以前|前)");
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(?<![\\d.])(\\d{1,3})个?小时(\\d{1,2})分钟?");
    private static final Pattern WHOLE_MONTH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})" + SEPARATOR + "(1[0-2]|0?[1-9])月?(?![\\d./-])");
    private static final Pattern WHOLE_DAY =
            Pattern.compile("^(1[0-2]|0?[1-9])" + SEPARATOR + "(3[01]|[12]\\d|0?[1-9])日?(?![\\d.%])");

    private ValueText() {}

    /** The normal form: what is written in it already stays as it is. */
    static String of(String raw) {
        String text = raw;
        String next = rewritten(raw);
        while (!next.equals(text)) {
            text = next;
            next = rewritten(text);
        }
        return text;
    }

    /** A rewriting may make room for another: the blank behind 2024.12.31 is loose only once the date ends in 日. */
    private static String rewritten(String raw) {
        String text = Numerals.digits(Normaliser.normalise(raw));
        if (!Numbers.digits(text) || text.length() < 3) {
            return text;
        }
        String timed =
                text.indexOf('时') < 0 ? text : HOURS_AND_MINUTES.matcher(text).replaceAll(ValueText::minutes);
        String dated = Signs.any(timed, "./-") ? FULL_DATE.matcher(timed).replaceAll("$1年$2月$3日") : timed;
        if (!Signs.any(dated, "前底末初旬")) {
            return dated;
        }
        dated = MONTH.matcher(dated).replaceAll("$1年$2月");
        dated = SHORT_DATE.matcher(dated).replaceAll("$1月$2日");
        return WITHOUT_DAY_WORD.matcher(dated).replaceAll("$1日");
    }

    private static String minutes(MatchResult time) {
        return Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)) + "分钟";
    }

    /** A value that must be a day, because its target is one: 12.20 is then no decimal number. */
    static String day(String raw) {
        String text = EIGHT_DIGITS.matcher(of(raw)).replaceAll("$1年$2月$3日");
        text = WHOLE_MONTH.matcher(text).replaceAll("$1年$2月");
        return WHOLE_DAY.matcher(text).replaceAll("$1月$2日");
    }
}
