package org.hengping.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file of H2's store. A commit is one chunk: blocks with a header in the first and a footer in the last. H2 takes a chunk that has both for
 * whole, and the disk may write blocks in any order; a power cut could leave a chunk with a gap, and H2 would read nothing where there was
 * something. So the last block is written when the disk has all others, and the store's own header, which says where the newest chunk is, when
 * the disk has that chunk.
 */
final class OrderedFile extends FileBaseDefault {

    private static final int BLOCK = 4096;

    /** The store's header is there twice, a block each. */
    private static final int STORE_HEADER = 2 * BLOCK;

    private final FileChannel file;

    OrderedFile(FileChannel file) {
        this.file = file;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        if (position < STORE_HEADER) {
            file.force(false);
        } else if (length > BLOCK) {
            int last = from.limit();
            from.limit(last - BLOCK);
            writeAll(from, position);
            file.force(false);
            from.limit(last);
        }
        writeAll(from, position + length - from.remaining());
        return length;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return file.read(to, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    private void writeAll(ByteBuffer from, long position) throws IOException {
        long next = position;
        while (from.hasRemaining()) {
            next += file.write(from, next);
        }
    }
}
