package org.hengping.db;

import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;
import org.hengping.core.integrity.Snapshots;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One look at all tables: MySQL takes it with REPEATABLE READ, H2 with what it calls SERIALIZABLE; with less it looks at each table anew. */
@Component
class JdbcSnapshots implements Snapshots {

    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;
    private boolean isolated;

    JdbcSnapshots(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setReadOnly(true);
        this.jdbc = jdbc;
    }

    @Override
    public <T> T look(Supplier<T> work) {
        return Objects.requireNonNull(isolated().execute(status -> work.get()));
    }

    private synchronized TransactionTemplate isolated() {
        if (!isolated) {
            String product = jdbc.execute(
                    (Connection connection) -> connection.getMetaData().getDatabaseProductName());
            transactions.setIsolationLevel(
                    "H2".equals(product)
                            ? TransactionDefinition.ISOLATION_SERIALIZABLE
                            : TransactionDefinition.ISOLATION_REPEATABLE_READ);
            isolated = true;
        }
        return transactions;
    }
}
