package org.hengping.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
    private final WriteTurn turn;
    private final ForcedStore store;
    private boolean inTurn;
    private boolean wrote;

    private WriterConnection(Connection connection, WriteTurn turn, ForcedStore store) {
        this.connection = connection;
        this.turn = turn;
        this.store = store;
    }

    static Connection of(Connection connection, WriteTurn turn, ForcedStore store) {
        return proxy(Connection.class, new WriterConnection(connection, turn, store));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement" -> statement(Statement.class, method, arguments);
            case "prepareStatement" -> statement(PreparedStatement.class, method, arguments);
            case "prepareCall" -> statement(CallableStatement.class, method, arguments);
            case "commit" -> {
                connection.commit();
                stored();
                yield null;
            }
            case "setAutoCommit" -> {
                call(connection, method, arguments);
                executed();
                yield null;
            }
            case "rollback" -> {
                call(connection, method, arguments);
                if (arguments == null) {
                    over();
                }
                yield null;
            }
            case "close", "abort" -> {
                try {
                    yield call(connection, method, arguments);
                } finally {
                    over();
                }
            }
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> call(connection, method, arguments);
        };
    }

    /** Waits for the turn, unless it has come; it ends with the transaction. */
    void inTurn() throws SQLException {
        store.usable();
        if (!inTurn) {
            turn.take();
            inTurn = true;
        }
    }

    /** Something is about to be written. */
    void writing() throws SQLException {
        inTurn();
        wrote = true;
    }

    /** Without a transaction each statement is one by itself, and is stored now. */
    void executed() throws SQLException {
        if (wrote && connection.getAutoCommit()) {
            stored();
        }
    }

    /** The transaction is over and stored; others write while the disk takes it. */
    private void stored() throws SQLException {
        if (!wrote) {
            over();
            return;
        }
        long number = store.stored();
        over();
        store.force(connection, number);
    }

    private void over() {
        wrote = false;
        if (inTurn) {
            inTurn = false;
            turn.give();
        }
    }

    private Object statement(Class<?> type, Method method, Object @Nullable [] arguments) throws Throwable {
        String sql = arguments != null && arguments[0] instanceof String prepared ? prepared : null;
        Statement statement = (Statement) Objects.requireNonNull(call(connection, method, arguments));
        return proxy(type, new WriterStatement(this, statement, sql));
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(WriterConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
