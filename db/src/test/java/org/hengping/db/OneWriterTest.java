package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;

/** On H2 one transaction writes at a time. */
class OneWriterTest extends WritersTests {

    @Test
    void the_second_writes_when_the_first_has_committed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<String> order = new ArrayList<>();
        Future<?> first = others.submit(() -> writing(() -> {
            note(1);
            begun.countDown();
            await(go);
            return order.add("first");
        }));
        await(begun);
        Future<?> second = others.submit(() -> writing(() -> {
            note(2);
            return order.add("second");
        }));

        assertThat(waits(second)).isTrue();
        go.countDown();
        first.get();
        second.get();
        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void nobody_who_reads_waits_for_those_who_write_or_for_those_who_wait_to_write() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<?>> writers = new ArrayList<>();
        writers.add(others.submit(() -> writing(() -> {
            note(0);
            begun.countDown();
            return await(go);
        })));
        await(begun);
        for (int i = 1; i < 3 * CONNECTIONS; i++) {
            int id = i;
            writers.add(others.submit(() -> writing(() -> note(id))));
        }
        assertThat(waits(writers.getLast())).isTrue();

        assertThat(reading(this::notes)).isZero();

        go.countDown();
        for (Future<?> writer : writers) {
            writer.get();
        }
        assertThat(reading(this::notes)).isEqualTo(3 * CONNECTIONS);
    }

    @Test
    void a_transaction_within_a_transaction_has_its_turn_at_once() throws Exception {
        List<Future<?>> crowd = new ArrayList<>();
        for (int i = 0; i < 3 * CONNECTIONS; i++) {
            int id = 10 * i;
            crowd.add(others.submit(() -> writing(() -> {
                note(id);
                inside(TransactionDefinition.PROPAGATION_REQUIRES_NEW, () -> note(id + 1));
                return note(id + 2);
            })));
        }

        for (Future<?> one : crowd) {
            one.get(30, TimeUnit.SECONDS);
        }
        assertThat(reading(this::notes)).isEqualTo(9 * CONNECTIONS);
    }

    @Test
    void whoever_waits_too_long_is_told_and_has_written_nothing() throws Exception {
        patience(Duration.ofMillis(200));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<?> slow = others.submit(() -> writing(() -> {
            note(1);
            begun.countDown();
            return await(go);
        }));
        await(begun);

        assertThatThrownBy(() -> writing(() -> note(2)))
                .rootCause()
                .isInstanceOfSatisfying(SQLException.class, told -> assertThat(told.getSQLState())
                        .isEqualTo(WriteTurn.EXPIRED));

        go.countDown();
        slow.get();
        assertThat(reading(this::notes)).isEqualTo(1);
    }

    @Test
    void after_a_rollback_and_after_a_failure_the_next_has_the_turn() throws Exception {
        assertThatThrownBy(() -> writing(() -> {
                    note(1);
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> jdbc.update("INSERT INTO nowhere VALUES (1)")).isNotNull();

        others.submit(() -> writing(() -> note(2))).get(30, TimeUnit.SECONDS);

        assertThat(reading(this::notes)).isEqualTo(1);
    }

    private static boolean waits(Future<?> one) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(200);
        return !one.isDone();
    }
}
