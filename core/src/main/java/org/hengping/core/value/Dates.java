package org.hengping.core.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.value.Target.Deadline;
import org.jspecify.annotations.Nullable;

/** Days and stretches of days in value texts ({@link ValueText}): 2020年12月31日前, 12月底之前, 年底前, 上半年, 三季度. */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})年度?)?(?:(\\d{1,2})月份?(?:(\\d{1,2})[日号]|(底|末|下旬|中旬|上旬|初))?"
                    + "|(年底|年末|年终|(?<=年|年度)[底末])|(上半年|下半年)|(?<!每)第?([一二三四1-4])个?季度)(以内|之内|内|末|底)?(之前|以前|前)?");

    /** Half years and quarters are said of much; they are a deadline only where little else is said. */
    private static final int FEW = 8;

    private static final List<String> OFTEN =
            List.of("每月", "每季", "每周", "每天", "每日", "按月", "按季", "按周", "按天", "按日", "逐月", "逐季", "逐周", "逐天", "逐日");
    private static final int LAST = 31;

    private Dates() {}

    /**
     * The days a text may mean.
     *
     * @param year {@code null} where not written
     * @param before whether the day is only a limit: 12月20日前
     */
    record Span(
            @Nullable Integer year,
            int month,
            int day,
            int lastMonth,
            int lastDay,
            boolean before,
            int start,
            int end) {

        boolean exact() {
            return month == lastMonth && day == lastDay && !before;
        }
    }

    /** A deadline, where the text names exactly one day or one stretch of days. */
    static Optional<Deadline> deadline(String text) {
        List<Span> spans = in(text);
        if (spans.size() != 1 || Signs.anyWord(text, OFTEN)) {
            return Optional.empty();
        }
        Span span = spans.getFirst();
        int rest = text.length() - (span.end - span.start);
        return span.month != span.lastMonth && (rest > FEW || text.indexOf('次') >= 0)
                ? Optional.empty()
                : Optional.of(new Deadline(span.year, span.lastMonth, span.lastDay));
    }

    /** In the order of the text; impossible days are left out. A missing year is that of the date before it. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        Integer year = null;
        while (matcher.find()) {
            year = matcher.group(1) == null ? year : Integer.valueOf(matcher.group(1));
            int[] days = days(matcher);
            if (valid(days)) {
                boolean before = matcher.group(9) != null;
                spans.add(new Span(year, days[0], days[1], days[2], days[3], before, matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    /** First month and day, last month and day. */
    private static int[] days(Matcher date) {
        if (date.group(5) != null) {
            return new int[] {12, 1, 12, LAST};
        }
        if (date.group(6) != null) {
            return "上半年".equals(date.group(6)) ? new int[] {1, 1, 6, 30} : new int[] {7, 1, 12, LAST};
        }
        if (date.group(7) != null) {
            return quarter(
                    Math.floorMod("一二三四1234".indexOf(date.group(7)), 4) + 1,
                    date.group(8) == null && date.group(9) != null);
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) != null) {
            int day = Integer.parseInt(date.group(3));
            return new int[] {month, day, month, day};
        }
        int[] part = part(date.group(4));
        return new int[] {month, part[0], month, Math.min(part[1], last(month))};
    }

    /** Before the fourth quarter is by the end of the third. */
    private static int[] quarter(int number, boolean before) {
        int last = 3 * (before && number > 1 ? number - 1 : number);
        return new int[] {last - 2, 1, last, last(last)};
    }

    private static int[] part(@Nullable String part) {
        if (part == null) {
            return new int[] {1, LAST};
        }
        return switch (part) {
            case "初" -> new int[] {1, 5};
            case "上旬" -> new int[] {1, 10};
            case "中旬" -> new int[] {11, 20};
            default -> new int[] {21, LAST};
        };
    }

    private static boolean valid(int[] days) {
        return days[0] >= 1 && days[0] <= 12 && days[3] >= 1 && days[3] <= last(days[2]);
    }

    private static int last(int month) {
        return month < 1 || month > 12 ? LAST : YearMonth.of(2000, month).lengthOfMonth();
    }
}
