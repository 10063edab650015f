package org.hengping.ui.file;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** So long and no longer: whatever the work does, the answer comes in time and in words. */
record Deadline(Duration longest) {

    /** Room for what recurses as deep as a document is nested, in bytes. */
    private static final long STACK = 4L * 1024 * 1024;

    /**
     * @param giveUp what ends the work for good where it takes too long: a thread cannot be stopped
     * @throws Unreadable where the work says so, fails in any way, or takes too long
     */
    <T> T call(Callable<T> work, Runnable giveUp) throws Unreadable {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = new Thread(null, task, "file-reader", STACK);
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            giveUp.run();
            throw new Unreadable("tooSlow");
        } catch (InterruptedException stopped) {
            giveUp.run();
            Thread.currentThread().interrupt();
            throw new Unreadable("busy");
        } catch (ExecutionException failed) {
            throw Unreadable.because(failed.getCause());
        }
    }
}
