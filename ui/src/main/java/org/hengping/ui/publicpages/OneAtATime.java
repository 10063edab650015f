package org.hengping.ui.publicpages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Makes files one at a time and keeps those that are asked for. Few may wait for their turn, and not for long. */
final class OneAtATime<K> {

    private final Cache<K, byte[]> files;
    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;
    private final Duration patience;

    /**
     * @param kept how many files are kept
     * @param waiting how many may wait while one is made
     * @param patience how long each of them waits
     */
    OneAtATime(int kept, int waiting, Duration patience) {
        this.files = Caffeine.newBuilder().maximumSize(kept).build();
        this.places = new Semaphore(waiting + 1);
        this.patience = patience;
    }

    /** The file, made only if nobody had it made before; empty where too many wait, or it took too long. */
    Optional<byte[]> get(K key, Supplier<byte[]> maker) {
        byte[] file = files.getIfPresent(key);
        if (file != null) {
            return Optional.of(file);
        }
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return inTurn(key, maker);
        } finally {
            places.release();
        }
    }

    private Optional<byte[]> inTurn(K key, Supplier<byte[]> maker) {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(files.get(key, wanted -> maker.get()));
        } finally {
            turn.release();
        }
    }
}
