package org.hengping.core.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The day on which every test plays, whatever the calendar on the wall says. HENGPING_TEST_NOW chooses another one, such as
 * 2026-10-08T09:30, in Shanghai.
 */
public final class OfficeDay {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** When the tests begin: a Wednesday of the season. */
    public static final LocalDateTime BEGIN =
            LocalDateTime.parse(System.getenv().getOrDefault("HENGPING_TEST_NOW", "2026-06-10T10:00"));

    public static final LocalDate TODAY = BEGIN.toLocalDate();

    private OfficeDay() {}

    public static Instant instant() {
        return BEGIN.atZone(SHANGHAI).toInstant();
    }
}
