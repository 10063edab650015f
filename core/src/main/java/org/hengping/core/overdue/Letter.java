package org.hengping.core.overdue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox (发件箱), written together with what it tells of, and sent from there.
 *
 * @param inHours sent in working hours only
 * @param notBefore not tried earlier
 * @param attempts how often it was taken out to be sent
 * @param sentAt {@code null} until the mail server has taken it
 * @param error what went wrong last; empty where nothing did
 * @param dead given up: it is sent again only when a person says so
 */
public record Letter(
        long id,
        String districtCode,
        String to,
        String subject,
        String text,
        Instant createdAt,
        boolean inHours,
        Instant notBefore,
        int attempts,
        @Nullable Instant sentAt,
        String error,
        boolean dead) {

    public Letter {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        notBefore = notBefore.truncatedTo(ChronoUnit.MICROS);
        sentAt = sentAt == null ? null : sentAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A new one, to be sent at once. */
    public static Letter of(
            long id, String districtCode, String to, String subject, String text, boolean inHours, Instant at) {
        return new Letter(id, districtCode, to, subject, text, at, inHours, at, 0, null, "", false);
    }
}
