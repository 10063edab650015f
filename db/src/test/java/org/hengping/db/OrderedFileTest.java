package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.junit.jupiter.api.Test;

/** In which order a file of H2 reaches the disk. */
class OrderedFileTest {

    private static final int BLOCK = 4096;

    private final Recorded disk = new Recorded();
    private final OrderedFile file = new OrderedFile(disk);

    @Test
    void the_last_block_of_a_chunk_is_written_when_the_disk_has_all_others() throws IOException {
        int written = file.write(ByteBuffer.allocate(3 * BLOCK), 5 * BLOCK);

        assertThat(written).isEqualTo(3 * BLOCK);
        assertThat(disk.calls).containsExactly("write 2 at 5", "force", "write 1 at 7");
    }

    @Test
    void a_chunk_of_one_block_is_whole_by_itself() throws IOException {
        file.write(ByteBuffer.allocate(BLOCK), 5 * BLOCK);

        assertThat(disk.calls).containsExactly("write 1 at 5");
    }

    @Test
    void the_header_names_a_chunk_when_the_disk_has_that_chunk() throws IOException {
        file.write(ByteBuffer.allocate(2 * BLOCK), 0);

        assertThat(disk.calls).containsExactly("force", "write 2 at 0");
    }

    @Test
    void a_disk_that_takes_little_at_a_time_gets_all_of_it() throws IOException {
        disk.most = BLOCK;

        file.write(ByteBuffer.allocate(3 * BLOCK), 5 * BLOCK);

        assertThat(disk.calls).containsExactly("write 1 at 5", "write 1 at 6", "force", "write 1 at 7");
    }

    /** Writes down what it is told, in blocks. */
    private static final class Recorded extends FileBaseDefault {

        private final List<String> calls = new ArrayList<>();
        private int most = Integer.MAX_VALUE;

        @Override
        public int write(ByteBuffer from, long position) {
            int taken = Math.min(from.remaining(), most);
            from.position(from.position() + taken);
            calls.add("write " + taken / BLOCK + " at " + position / BLOCK);
            return taken;
        }

        @Override
        public void force(boolean metaData) {
            calls.add("force");
        }

        @Override
        public int read(ByteBuffer to, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void implTruncate(long size) {
            throw new UnsupportedOperationException();
        }
    }
}
