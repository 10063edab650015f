package org.hengping.ui.publicpages;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Lets every answer take the same time: how long the product looked says nothing about what it found. */
final class SteadyPace {

    private final Duration step;

    /** @param step longer than any answer takes; one that takes longer waits for the next step */
    SteadyPace(Duration step) {
        this.step = step;
    }

    <T> T answer(Supplier<T> question) {
        long begun = System.nanoTime();
        T answer = question.get();
        long took = System.nanoTime() - begun;
        long end = begun + (took / step.toNanos() + 1) * step.toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return answer;
    }
}
