package org.hengping.ui.file;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * So long and no longer: whatever the work does, the answer comes in time and in words. Only where the machine is so busy that the work had
 * the processor for less than half of that time, it may take up to three times as long: a good file is not refused for its neighbours.
 */
record Deadline(Duration longest) {

    private static final int STARVED = 3;

    /** How often one looks whether it takes too much, in all the time. */
    private static final int LOOKS = 40;

    /** Room for what recurses as deep as a document is nested, in bytes. */
    private static final long STACK = 4L * 1024 * 1024;

    /**
     * @param place the process that does the work
     * @param full whether there is no memory left for it
     * @param giveUp what ends the work for good where it takes too long: a thread cannot be stopped
     * @throws Unreadable where the work says so, fails in any way, or takes too long
     */
    <T> T call(Callable<T> work, ProcessHandle place, BooleanSupplier full, Runnable giveUp) throws Unreadable {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = new Thread(null, task, "file-reader", STACK);
        worker.setDaemon(true);
        worker.start();
        try {
            return awaited(task, place, full);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("busy");
        } catch (ExecutionException failed) {
            throw Unreadable.because(failed.getCause());
        } finally {
            if (!task.isDone()) {
                giveUp.run();
            }
        }
    }

    private <T> T awaited(FutureTask<T> task, ProcessHandle place, BooleanSupplier full)
            throws Unreadable, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Duration used = used(place);
        while (true) {
            try {
                return task.get(longest.toMillis() / LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (full.getAsBoolean()) {
                    throw new Unreadable("tooMuch");
                }
                if (over(start, used(place).minus(used))) {
                    throw new Unreadable("tooSlow");
                }
            }
        }
    }

    private boolean over(long start, Duration used) {
        long late = since(start);
        return late >= longest.toMillis() && used.toMillis() >= longest.toMillis() / 2
                || late >= STARVED * longest.toMillis();
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Where this is not known, the time on the wall counts alone. */
    private static Duration used(ProcessHandle place) {
        return place.info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }
}
