package org.hengping.core.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.indicator.Target.Deadline;
import org.jspecify.annotations.Nullable;

/** Days in texts: 2020年12月31日前, 12月底之前, 年底前. */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})年度?)?(?:(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号]|(底|末|下旬|中旬|上旬|初))?|(年?底|年末|全年))");

    private Dates() {}

    /** A deadline, where the text names exactly one day. */
    static Optional<Deadline> deadline(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Deadline> first = deadline(matcher);
        return matcher.find() ? Optional.empty() : first;
    }

    /** The day a text names; a missing year is the given one. */
    static Optional<LocalDate> day(String text, int year) {
        return deadline(Normaliser.normalise(text)).map(deadline -> on(deadline, year));
    }

    static LocalDate on(Deadline deadline, int year) {
        int itsYear = deadline.year() == null ? year : deadline.year();
        int last = YearMonth.of(itsYear, deadline.month()).lengthOfMonth();
        return LocalDate.of(itsYear, deadline.month(), Math.min(deadline.day(), last));
    }

    private static Optional<Deadline> deadline(Matcher date) {
        Integer year = date.group(1) == null ? null : Integer.valueOf(date.group(1));
        if (date.group(2) == null) {
            return "全年".equals(date.group(5)) ? Optional.empty() : Optional.of(new Deadline(year, 12, 31));
        }
        int month = Integer.parseInt(date.group(2));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        int last = YearMonth.of(2000, month).lengthOfMonth();
        int day = date.group(3) != null ? Integer.parseInt(date.group(3)) : Math.min(last, part(date.group(4)));
        return day >= 1 && day <= last ? Optional.of(new Deadline(year, month, day)) : Optional.empty();
    }

    private static int part(@Nullable String part) {
        return switch (part) {
            case "初" -> 5;
            case "上旬" -> 10;
            case "中旬" -> 20;
            case null, default -> 31;
        };
    }
}
