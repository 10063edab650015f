package org.hengping.core.day;

import java.time.Duration;

/** How long something takes, whatever day the tests play on. */
public record Stopwatch(long begun) {

    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    public boolean within(Duration patience) {
        return elapsed().compareTo(patience) < 0;
    }
}
