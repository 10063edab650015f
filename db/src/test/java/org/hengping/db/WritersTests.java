package org.hengping.db;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** People who write into H2 on a model of a disk. */
abstract class WritersTests {

    static final int CONNECTIONS = 8;

    @TempDir
    Path folder;

    final ExecutorService others = Executors.newCachedThreadPool();
    HikariDataSource pool;
    JdbcTemplate jdbc;
    DataSourceTransactionManager transactions;
    ModelFile disk;

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

    void patience(Duration patience) {
        jdbc = new JdbcTemplate(H2Settings.oneWriter(pool, patience));
        transactions = new DataSourceTransactionManager(jdbc.getDataSource());
    }

    int note(int id) {
        return jdbc.update("INSERT INTO note VALUES (?, ?)", id, "第" + id + "条");
    }

    int notes() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM note", Integer.class);
    }

    <T> T writing(Supplier<T> work) {
        return inside(TransactionDefinition.PROPAGATION_REQUIRED, work);
    }

    <T> T inside(int propagation, Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template.execute(status -> work.get());
    }

    <T> T reading(Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template.execute(status -> work.get());
    }

    static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
