package org.hengping.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.h2.store.fs.FileBaseDefault;

/** A file of the model disk: the cache holds all that was written, the plate what was forced. */
final class ModelFile extends FileBaseDefault {

    private static final int BLOCK = 4096;

    final AtomicInteger forces = new AtomicInteger();

    /** What happens while a force is under way; an exception is that of a disk that fails. */
    volatile Forcing forcing = () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));

    private final FileChannel cache;
    private final Runnable closed;

    /** The blocks that were written and not forced, with the number of their last write. */
    private final Map<Integer, Long> dirty = new HashMap<>();

    private long writes;
    private byte[] plate;
    private int plateSize;

    ModelFile(FileChannel cache, Runnable closed) throws IOException {
        this.cache = cache;
        this.closed = closed;
        this.plate = read(0, (int) cache.size());
        this.plateSize = plate.length;
    }

    /** What a killed process leaves: everything that was written. */
    synchronized byte[] afterKill() throws IOException {
        return read(0, (int) cache.size());
    }

    /** What a power cut leaves: what was forced, and of what was written since then any blocks, whole or not at all. */
    synchronized byte[] afterPowerCut(Random random) throws IOException {
        byte[] left = Arrays.copyOf(plate, random.nextBoolean() ? plateSize : Math.max(plateSize, (int) cache.size()));
        for (int block : dirty.keySet()) {
            if (random.nextBoolean()) {
                byte[] written = block(block);
                left = Arrays.copyOf(left, Math.max(left.length, block * BLOCK + written.length));
                System.arraycopy(written, 0, left, block * BLOCK, written.length);
            }
        }
        return left;
    }

    synchronized byte[] plate() {
        return Arrays.copyOf(plate, plateSize);
    }

    synchronized boolean unforced() {
        return !dirty.isEmpty();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return cache.read(to, position);
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        int written = cache.write(from, position);
        writes++;
        for (int block = (int) (position / BLOCK); (long) block * BLOCK < position + written; block++) {
            dirty.put(block, writes);
        }
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        Map<Integer, byte[]> taken = new HashMap<>();
        long until;
        synchronized (this) {
            until = writes;
            for (int block : dirty.keySet()) {
                taken.put(block, block(block));
            }
        }
        forcing.begin();
        onPlate(taken, until);
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        cache.truncate(size);
        plateSize = (int) Math.min(plateSize, size);
        dirty.keySet().removeIf(block -> (long) block * BLOCK >= size);
    }

    @Override
    public long size() throws IOException {
        return cache.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return cache.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        cache.close();
        closed.run();
    }

    private synchronized void onPlate(Map<Integer, byte[]> taken, long until) {
        forces.incrementAndGet();
        taken.forEach((number, block) -> {
            int end = number * BLOCK + block.length;
            if (end > plate.length) {
                plate = Arrays.copyOf(plate, Math.max(end, 2 * plate.length));
            }
            System.arraycopy(block, 0, plate, number * BLOCK, block.length);
            plateSize = Math.max(plateSize, end);
        });
        dirty.values().removeIf(write -> write <= until);
    }

    private byte[] block(int number) throws IOException {
        return read((long) number * BLOCK, (int) Math.min(BLOCK, cache.size() - (long) number * BLOCK));
    }

    private byte[] read(long from, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length);
        while (read.hasRemaining() && cache.read(read, from + read.position()) > 0) {
            continue;
        }
        return read.array();
    }

    /** What a force waits for. */
    @FunctionalInterface
    interface Forcing {
        void begin() throws IOException;
    }
}
