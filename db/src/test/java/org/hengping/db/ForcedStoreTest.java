package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** On H2 what is acknowledged is on the disk. */
class ForcedStoreTest extends WritersTests {

    @Test
    void a_commit_is_on_the_disk_when_it_returns_whatever_wrote_it() {
        List<Runnable> ways = List.of(
                () -> writing(() -> note(1)),
                () -> note(2),
                () -> reading(() -> note(3)),
                () -> jdbc.execute("CREATE INDEX by_text ON note (text)"),
                () -> writing(() -> jdbc.queryForList("SELECT id FROM note WHERE id = 1 FOR UPDATE")),
                () -> jdbc.batchUpdate("INSERT INTO note VALUES (4, '')", "INSERT INTO note VALUES (5, '')"));

        for (Runnable way : ways) {
            int before = disk.forces.get();
            way.run();
            assertThat(disk.forces).hasValueGreaterThan(before);
            assertThat(disk.unforced()).isFalse();
        }
    }

    @Test
    void reading_does_not_wait_for_the_disk() {
        int before = disk.forces.get();

        reading(this::notes);
        writing(this::notes);

        assertThat(disk.forces).hasValue(before);
    }

    @Test
    void those_who_commit_while_the_disk_is_busy_wait_for_one_force_together() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger stored = new AtomicInteger();
        disk.forcing = () -> {
            busy.countDown();
            await(go);
        };
        List<Future<?>> crowd = new ArrayList<>();
        crowd.add(others.submit(() -> writing(() -> note(0))));
        await(busy);
        int before = disk.forces.get();
        for (int i = 1; i <= CONNECTIONS - 2; i++) {
            int id = i;
            crowd.add(others.submit(() -> {
                writing(() -> note(id));
                return stored.incrementAndGet();
            }));
        }
        awaitNotes(CONNECTIONS - 1);

        assertThat(stored).hasValue(0);
        go.countDown();
        for (Future<?> one : crowd) {
            one.get(30, TimeUnit.SECONDS);
        }
        assertThat(disk.forces.get() - before).isEqualTo(2);
    }

    @Test
    void when_the_disk_fails_nothing_is_acknowledged_any_more() {
        disk.forcing = () -> {
            throw new IOException("no more");
        };
        assertThatThrownBy(() -> writing(() -> note(1))).hasRootCauseInstanceOf(IOException.class);
        disk.forcing = () -> {};

        assertThatThrownBy(() -> writing(() -> note(2))).hasStackTraceContaining("restart the server");
        assertThat(reading(this::notes)).isEqualTo(1);
    }

    private void awaitNotes(int wanted) throws InterruptedException {
        while (reading(this::notes) < wanted) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
