package org.hengping.core.day;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of a test office in Shanghai. It shows the day of the tests until it is set, and goes on by a microsecond each time it is
 * looked at, so that nothing happens twice at one time and no midnight comes by itself.
 */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> time = new AtomicReference<>(OfficeDay.instant());

    /** Sets it to a time in Shanghai. */
    public void set(LocalDateTime at) {
        time.set(at.atZone(OfficeDay.SHANGHAI).toInstant());
    }

    /** Sets it to the day of the tests again. */
    public void right() {
        set(OfficeDay.BEGIN);
    }

    @Override
    public ZoneId getZone() {
        return OfficeDay.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ((InstantSource) this::instant).withZone(zone);
    }

    @Override
    public Instant instant() {
        return time.getAndUpdate(last -> last.plus(1, ChronoUnit.MICROS));
    }
}
