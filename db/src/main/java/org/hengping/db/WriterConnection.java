package org.hengping.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A connection that writes in its turn only, and whose commits are on the disk when they return. Used by one thread at a time. */
final class WriterConnection implements InvocationHandler {

    private final Connection connection;
    private final WriterTransaction transaction;

    private WriterConnection(Connection connection, WriterTransaction transaction) {
        this.connection = connection;
        this.transaction = transaction;
    }

    static Connection of(Connection connection, WriteTurn turn, ForcedStore store) {
        WriterTransaction transaction = new WriterTransaction(connection, turn, store);
        return Proxies.of(Connection.class, new WriterConnection(connection, transaction));
    }

    /** Waits for the turn of the transaction that begins. */
    void inTurn() throws SQLException {
        transaction.inTurn();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement" -> statement(Statement.class, method, arguments);
            case "prepareStatement" -> statement(PreparedStatement.class, method, arguments);
            case "prepareCall" -> statement(CallableStatement.class, method, arguments);
            case "commit" -> commit();
            case "setAutoCommit" -> autoCommit(method, arguments);
            case "rollback" -> rollback(method, arguments);
            case "close", "abort" -> close(method, arguments);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> Proxies.call(connection, method, arguments);
        };
    }

    private Object statement(Class<?> type, Method method, Object @Nullable [] arguments) throws Throwable {
        String sql = arguments != null && arguments[0] instanceof String prepared ? prepared : null;
        Statement statement = (Statement) Objects.requireNonNull(Proxies.call(connection, method, arguments));
        return Proxies.of(type, new WriterStatement(transaction, statement, sql));
    }

    private @Nullable Object commit() throws SQLException {
        connection.commit();
        transaction.stored();
        return null;
    }

    private @Nullable Object autoCommit(Method method, Object @Nullable [] arguments) throws Throwable {
        Proxies.call(connection, method, arguments);
        transaction.executed();
        return null;
    }

    /** Back to a savepoint, the transaction goes on. */
    private @Nullable Object rollback(Method method, Object @Nullable [] arguments) throws Throwable {
        Proxies.call(connection, method, arguments);
        if (arguments == null) {
            transaction.over();
        }
        return null;
    }

    private @Nullable Object close(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return Proxies.call(connection, method, arguments);
        } finally {
            transaction.over();
        }
    }
}
