package org.hengping.db;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets one transaction write at a time, each until its commit is stored, and acknowledges a commit only once the disk has it. H2 stores its
 * tables one after another: of a transaction that writes meanwhile some tables would be stored and others not, and a server that dies then
 * would leave it torn for good.
 *
 * <p>A transaction that may write has its turn from its first statement on; whatever else writes, from the statement that writes.
 */
final class OneWriter extends DelegatingDataSource {

    private final WriteTurn turn;
    private final ForcedStore store = new ForcedStore();

    OneWriter(DataSource pool, Duration patience) {
        super(pool);
        turn = new WriteTurn(patience);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return TransactionSynchronizationManager.isActualTransactionActive()
                        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? inTurn()
                : connection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("The pool knows who it is");
    }

    private Connection inTurn() throws SQLException {
        turn.take();
        try {
            Connection connection = connection();
            ((WriterConnection) Proxy.getInvocationHandler(connection)).inTurn();
            return connection;
        } finally {
            turn.give();
        }
    }

    private Connection connection() throws SQLException {
        return WriterConnection.of(super.getConnection(), turn, store);
    }
}
