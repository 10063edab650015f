package org.hengping.core.overdue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox (发件箱), written together with what it tells of, and sent from there.
 */
public record Letter(long id, String districtCode, Content content, Instant createdAt, Sending sending) {

    public Letter {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A new one, to be sent at once. */
    public static Letter of(
            long id, String districtCode, String to, String subject, String text, boolean inHours, Instant at) {
        return new Letter(
                id, districtCode, new Content(to, subject, text), at, new Sending(inHours, at, 0, null, "", false));
    }

    public String to() {
        return content.to;
    }

    public String subject() {
        return content.subject;
    }

    public String text() {
        return content.text;
    }

    public boolean inHours() {
        return sending.inHours;
    }

    public Instant notBefore() {
        return sending.notBefore;
    }

    public int attempts() {
        return sending.attempts;
    }

    public @Nullable Instant sentAt() {
        return sending.sentAt;
    }

    public String error() {
        return sending.error;
    }

    public boolean dead() {
        return sending.dead;
    }

    /** What is in it; {@code to} is an address. */
    public record Content(String to, String subject, String text) {}

    /**
     * When it may be sent, and what came of it.
     *
     * @param inHours sent in working hours only
     * @param notBefore not tried earlier
     * @param attempts how often it was taken out to be sent
     * @param sentAt {@code null} until the mail server has taken it
     * @param error what went wrong last; empty where nothing did
     * @param dead given up: it is sent again only when a person says so
     */
    public record Sending(
            boolean inHours,
            Instant notBefore,
            int attempts,
            @Nullable Instant sentAt,
            String error,
            boolean dead) {

        public Sending {
            notBefore = notBefore.truncatedTo(ChronoUnit.MICROS);
            sentAt = sentAt == null ? null : sentAt.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
