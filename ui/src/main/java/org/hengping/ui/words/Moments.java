package org.hengping.ui.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times as the office writes them, in Shanghai. */
public final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private Moments() {}

    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZONE));
    }

    public static String clock(Instant at) {
        return SECOND.format(at.atZone(ZONE));
    }

    /** The day with its year. */
    public static String date(Instant at) {
        return at.atZone(ZONE).toLocalDate().toString();
    }

    public static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    /** The day of something past: with its year where that is another one than today's. */
    public static String day(Instant at, LocalDate today) {
        LocalDate on = at.atZone(ZONE).toLocalDate();
        return on.getYear() == today.getYear() ? day(on) : on.toString();
    }

    public static String day(LocalDate on) {
        return DAY.format(on);
    }
}
