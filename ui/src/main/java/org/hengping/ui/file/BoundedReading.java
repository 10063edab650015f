package org.hengping.ui.file;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hengping.core.reading.Grid;
import org.hengping.core.reading.Read;
import org.hengping.core.reading.Reading;

/** Reads what somebody sent, within a time and one file per core at a time: a hostile file costs its sender a message, and nobody else anything. */
public final class BoundedReading {

    /** In seconds; real forms take far less than one. */
    private static final int LONGEST = 5;

    private static final Semaphore DESKS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private BoundedReading() {}

    /** @throws Unreadable where the file is no table that can be read, or takes too long */
    public static Read of(byte[] content) throws Unreadable {
        FutureTask<Read> task = new FutureTask<>(() -> {
            List<Grid> grids = FileTables.of(content);
            return Reading.of(grids);
        });
        try {
            if (!DESKS.tryAcquire(LONGEST, TimeUnit.SECONDS)) {
                throw new Unreadable("busy");
            }
            return result(task, start(task));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("busy");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Unreadable known ? known : new Unreadable("damaged");
        }
    }

    private static Read result(FutureTask<Read> task, Thread reader)
            throws Unreadable, InterruptedException, ExecutionException {
        try {
            return task.get(LONGEST, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            boolean busy = starved(reader);
            task.cancel(true);
            throw new Unreadable(busy ? "busy" : "tooSlow");
        }
    }

    /** The machine had something else to do for a fifth of the time or more: the file is not to blame. */
    private static boolean starved(Thread reader) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.threadId());
        return used < TimeUnit.SECONDS.toNanos(LONGEST) * 4 / 5;
    }

    /** A reader that does not heed its interruption keeps its desk until it ends, so that no more than so many ever run. */
    private static Thread start(FutureTask<Read> task) {
        Thread reader = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        DESKS.release();
                    }
                },
                "file-reader");
        reader.setDaemon(true);
        reader.start();
        return reader;
    }
}
