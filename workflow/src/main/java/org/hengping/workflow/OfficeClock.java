package org.hengping.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * The time of the offices. Days begin and end in Shanghai, wherever the server stands. For the demonstration and for tests it can begin at
 * another time than now, and goes on from there; in production it cannot, since what is signed must bear the time it was signed at.
 */
final class OfficeClock {

    /** When it begins, in Shanghai, such as 2026-10-08T09:30; not set: now. */
    static final String SETTING = "hengping.clock.starts-at";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private OfficeClock() {}

    static Clock right() {
        return Clock.system(SHANGHAI);
    }

    /**
     * @param startsAt the setting
     * @param rehearsal whether this is the demonstration, or a test
     * @throws IllegalStateException where the setting is no time, or may not be set
     */
    static Clock startingAt(String startsAt, boolean rehearsal) {
        if (!rehearsal) {
            throw new IllegalStateException(SETTING + " is for the profiles demo and test only: remove it");
        }
        Clock right = right();
        return Clock.offset(
                right, Duration.between(right.instant(), parsed(startsAt).atZone(SHANGHAI)));
    }

    private static LocalDateTime parsed(String startsAt) {
        try {
            return LocalDateTime.parse(startsAt);
        } catch (DateTimeParseException malformed) {
            throw new IllegalStateException(
                    SETTING + " must be a time in Shanghai such as 2026-10-08T09:30, and is " + startsAt, malformed);
        }
    }
}
