package org.hengping.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that goes on record. Clocks of servers are set back now and then, or are behind those of the server before; what is recorded of an
 * answer is never earlier than what was asked.
 */
public final class RecordedTime {

    private RecordedTime() {}

    /**
     * The time that is recorded.
     *
     * @param at what the clock shows
     * @param earliest the time on record of what it follows; {@code null} where there is nothing before
     * @return the later one of the two
     */
    public static Instant notBefore(Instant at, @Nullable Instant earliest) {
        return earliest != null && at.isBefore(earliest) ? earliest : at;
    }
}
