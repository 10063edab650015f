package org.hengping.core.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A message about tasks: the daily digest to one person, or a 催办 by hand to everybody at whose desk one task lies. Each is kept for good.
 *
 * @param on the working day it counts for: one digest per person and day, one 催办 per task and day
 */
public record Reminder(
        long id,
        String districtCode,
        Kind kind,
        LocalDate on,
        Instant at,
        Sender sender,
        List<Recipient> to,
        List<Task> tasks) {

    public Reminder {
        at = at.truncatedTo(ChronoUnit.MICROS);
        to = List.copyOf(to);
        tasks = List.copyOf(tasks);
        boolean fits = kind == Kind.DIGEST
                ? to.size() == 1 && !tasks.isEmpty() && sender.byId == null
                : !to.isEmpty() && tasks.size() == 1 && sender.byId != null;
        if (!fits) {
            throw new IllegalArgumentException(kind + " to " + to.size() + " about " + tasks.size());
        }
    }

    /** Why it was sent. */
    public enum Kind {
        /** 每日提醒: everything of the ladder that falls on the day, for one person. */
        DIGEST,
        /** 催办: one task, by a finance officer. */
        BY_HAND
    }

    /**
     * Whom it is for.
     *
     * @param mailed whether a mail was written too; without, it is seen in the product only
     * @param readAt {@code null} while unread
     */
    public record Recipient(
            long personId,
            String name,
            boolean mailed,
            @Nullable Instant readAt) {

        public Recipient {
            readAt = readAt == null ? null : readAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * What it is about: an entry of the clock ledger, as it was then.
     *
     * @param department short name
     * @param distance working days from the due day to that day: negative before it
     */
    public record Task(
            long evaluationId,
            int sequence,
            String department,
            int fiscalYear,
            Stage stage,
            Instant since,
            LocalDate dueOn,
            int distance) {

        public Task {
            since = since.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** What one person has of it. */
    public Optional<Recipient> recipient(long personId) {
        return to.stream().filter(one -> one.personId() == personId).findFirst();
    }

    public @Nullable Long byId() {
        return sender.byId;
    }

    public String byName() {
        return sender.byName;
    }

    public String words() {
        return sender.words;
    }

    /**
     * Who sent it.
     *
     * @param byId the finance officer who sent it; {@code null} for a digest
     * @param byName name of the officer; empty for a digest
     * @param words what the officer wrote; may be empty
     */
    public record Sender(@Nullable Long byId, String byName, String words) {

        /** Of a digest: the product itself. */
        public static final Sender NOBODY = new Sender(null, "", "");
    }
}
