package org.hengping.core.organization;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hengping.core.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told at the bell about themselves: that a duty began or ended, a password was reset, a delegation was arranged.
 *
 * @param byName who did it
 * @param what worded as an audit entry is
 * @param readAt {@code null} while unread
 */
public record Notice(
        long id,
        String districtCode,
        long personId,
        Instant at,
        String byName,
        Sentence what,
        @Nullable Instant readAt) {

    public Notice {
        at = at.truncatedTo(ChronoUnit.MICROS);
        readAt = readAt == null ? null : readAt.truncatedTo(ChronoUnit.MICROS);
    }
}
