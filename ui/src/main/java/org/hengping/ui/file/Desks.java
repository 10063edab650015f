package org.hengping.ui.file;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desks at which files are read, each with a process of its own that stays for the next file. Nobody has two of them at a time; who
 * finds none free waits a little, and then hears that the office is busy.
 */
final class Desks {

    private static final Logger LOG = LoggerFactory.getLogger(Desks.class);

    private final int most;
    private final Duration patience;
    private final Set<Long> people = new HashSet<>();
    private final Deque<ReaderProcess> idle = new ArrayDeque<>();
    private final Set<ReaderProcess> readers = ConcurrentHashMap.newKeySet();
    private boolean complained;

    Desks(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> readers.forEach(ReaderProcess::kill), "file-readers"));
    }

    /** A desk for this person, until {@link #leave}. */
    ReaderProcess sit(long person) throws Unreadable {
        await(person);
        ReaderProcess reader = null;
        try {
            reader = idle();
            return reader != null ? reader : (reader = start());
        } finally {
            if (reader == null) {
                free(person);
            }
        }
    }

    void leave(long person, ReaderProcess reader) {
        synchronized (this) {
            if (reader.alive()) {
                idle.push(reader);
            } else {
                readers.remove(reader);
            }
        }
        free(person);
    }

    private synchronized void await(long person) throws Unreadable {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (people.contains(person) || people.size() >= most) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new Unreadable("busy");
                }
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("busy");
        }
        people.add(person);
    }

    private synchronized void free(long person) {
        people.remove(person);
        notifyAll();
    }

    private synchronized @Nullable ReaderProcess idle() {
        while (!idle.isEmpty()) {
            ReaderProcess reader = idle.pop();
            if (reader.alive()) {
                return reader;
            }
            readers.remove(reader);
        }
        return null;
    }

    /** Nothing is read in the server itself, not even where it cannot start another process. */
    private ReaderProcess start() throws Unreadable {
        try {
            ReaderProcess reader = ReaderProcess.start();
            readers.add(reader);
            return reader;
        } catch (IOException | Unreadable impossible) {
            if (!complained) {
                complained = true;
                LOG.error("No process for reading files can be started here: files are refused", impossible);
            }
            throw new Unreadable("noReader");
        }
    }
}
