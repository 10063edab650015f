package org.hengping.db;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.hengping.core.organization.Ids;
import org.springframework.stereotype.Component;

/**
 * Ids of 63 bits: 41 for the milliseconds since 2025, 10 for the node (drawn at start), 12 for a count within the millisecond. When a
 * millisecond is used up the next one is borrowed, so ids of one node never repeat, even if the clock is set back while it runs.
 */
@Component
final class TimeOrderedIds implements Ids {

    private static final long EPOCH_2025 = 1_735_689_600_000L;
    private static final int NODE_BITS = 10;
    private static final int COUNT_BITS = 12;

    private final long node = new SecureRandom().nextInt(1 << NODE_BITS);
    private final AtomicLong last = new AtomicLong();

    @Override
    public long next() {
        long now = (System.currentTimeMillis() - EPOCH_2025) << COUNT_BITS;
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long millis = tick >>> COUNT_BITS;
        long count = tick & ((1 << COUNT_BITS) - 1);
        return (millis << (NODE_BITS + COUNT_BITS)) | (node << COUNT_BITS) | count;
    }
}
