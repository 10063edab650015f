package org.hengping.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock of a test office in Shanghai: right, until it is set. It goes on from there. */
final class MovableClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile Duration ahead = Duration.ZERO;

    /** Sets it to a time in Shanghai. */
    void set(LocalDateTime at) {
        ahead = Duration.between(Instant.now(), at.atZone(SHANGHAI).toInstant());
    }

    void right() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
