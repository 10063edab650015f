package org.hengping.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * What H2 must be told, whatever the operator wrote into the URL, and what it does not do by itself: one transaction writes at a time, and a
 * commit is on the disk before it is acknowledged. A connection is taken from the pool with the first statement, so that whoever waits for
 * their turn to write keeps none from those who read.
 */
@Component
class H2Settings implements BeanPostProcessor {

    private static final String H2 = "jdbc:h2:";

    /** Written at the commit by whoever commits, never by a thread of H2's own; closed when the pool is, never in the midst of the work. */
    private static final String OURS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final Pattern SET = Pattern.compile("(?i);\\s*(WRITE_DELAY|DB_CLOSE_ON_EXIT)\\s*=[^;]*");
    private static final Pattern SHARED = Pattern.compile("(?i)jdbc:h2:(tcp|ssl):.*|.*;\\s*AUTO_SERVER\\s*=\\s*TRUE.*");

    /** Longer than any piece of work of the product takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && embedded(pool)) {
            pool.setJdbcUrl(url(pool.getJdbcUrl()));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool && embedded(pool) ? oneWriter(pool, PATIENCE) : bean;
    }

    /** @param patience how long a writer waits for the turn of others to end */
    static DataSource oneWriter(DataSource pool, Duration patience) {
        LazyConnectionDataSourceProxy first = new LazyConnectionDataSourceProxy();
        first.setTargetDataSource(new OneWriter(pool, patience));
        first.setDefaultAutoCommit(true);
        first.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return first;
    }

    /** @throws IllegalArgumentException where another process could write too */
    static String url(String given) {
        if (SHARED.matcher(given).matches()) {
            throw new IllegalArgumentException("Hengping uses H2 within its own process only: " + given);
        }
        return OrderedDisk.url(SET.matcher(given).replaceAll("") + OURS);
    }

    private static boolean embedded(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith(H2);
    }
}
