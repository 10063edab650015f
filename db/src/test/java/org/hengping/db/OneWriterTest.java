package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** On H2 one transaction writes at a time, and what is acknowledged is on the disk. */
class OneWriterTest {

    private static final int CONNECTIONS = 8;

    @TempDir
    Path folder;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private HikariDataSource pool;
    private JdbcTemplate jdbc;
    private DataSourceTransactionManager transactions;
    private ModelFile disk;

    @BeforeEach
    void a_database_on_a_disk() {
        String database = folder.resolve("office").toString();
        pool = new HikariDataSource();
        pool.setJdbcUrl(ModelDisk.url(database));
        pool.setMaximumPoolSize(CONNECTIONS);
        patience(Duration.ofSeconds(30));
        jdbc.execute("CREATE TABLE note (id INT PRIMARY KEY, text VARCHAR(100))");
        disk = ModelDisk.file(database);
    }

    @AfterEach
    void close() {
        others.shutdownNow();
        pool.close();
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/hengping",
                "jdbc:h2:file:./data/hengping;WRITE_DELAY=0",
                "jdbc:h2:file:./data/hengping;write_delay=500",
                "jdbc:h2:file:./data/hengping;DB_CLOSE_ON_EXIT=TRUE;WRITE_DELAY=5"
            })
    void whatever_the_operator_wrote_nothing_is_written_later_or_by_another_thread(String given) {
        assertThat(H2Settings.url(given))
                .isEqualTo("jdbc:h2:ordered:./data/hengping;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:tcp://localhost/hengping", "jdbc:h2:./data/hengping;AUTO_SERVER=TRUE"})
    void no_other_process_may_write(String given) {
        assertThatThrownBy(() -> H2Settings.url(given)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM note | false",
                "  select id from note where update_time = 1 | false",
                "(SELECT 1) UNION (SELECT 2) | false",
                "WITH a AS (SELECT 1) SELECT * FROM a | false",
                "SELECT * FROM note FOR UPDATE | true",
                "SELECT id FROM FINAL TABLE (INSERT INTO note VALUES (1, '')) | true",
                "SELECT NEXT VALUE FOR numbers | true",
                "WITH a AS (SELECT 1) DELETE FROM note | true",
                "insert into note values (1, '') | true",
                "CREATE TABLE a (id INT) | true",
                "/* a remark */ SELECT 1 | true",
                "CALL anything() | true"
            })
    void what_is_not_known_to_read_writes(String sql, boolean writes) {
        assertThat(WriterStatement.writes(sql)).isEqualTo(writes);
    }

    private void patience(Duration patience) {
        jdbc = new JdbcTemplate(H2Settings.oneWriter(pool, patience));
        transactions = new DataSourceTransactionManager(jdbc.getDataSource());
    }

    private int note(int id) {
        return jdbc.update("INSERT INTO note VALUES (?, ?)", id, "第" + id + "条");
    }

    private int notes() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM note", Integer.class);
    }

    private <T> T writing(Supplier<T> work) {
        return inside(TransactionDefinition.PROPAGATION_REQUIRED, work);
    }

    private <T> T inside(int propagation, Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template.execute(status -> work.get());
    }

    private <T> T reading(Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template.execute(status -> work.get());
    }

    private void awaitNotes(int wanted) throws InterruptedException {
        while (reading(this::notes) < wanted) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static boolean waits(Future<?> one) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(200);
        return !one.isDone();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
