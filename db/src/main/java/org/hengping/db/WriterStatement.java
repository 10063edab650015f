package org.hengping.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement that waits for its connection's turn before it writes. */
final class WriterStatement implements InvocationHandler {

    private static final Pattern READS = Pattern.compile("(?i)[\\s(]*(SELECT|WITH|VALUES|TABLE|SHOW|EXPLAIN)\\b");

    /** Locks on rows ({@code FOR UPDATE}) are written into their table, too. */
    private static final Pattern YET_WRITES = Pattern.compile("(?i)\\b(INSERT|UPDATE|DELETE|MERGE|NEXT\\s+VALUE)\\b");

    private final WriterConnection connection;
    private final Statement statement;
    private final @Nullable String prepared;

    /** @param prepared {@code null} where each execution brings its own */
    WriterStatement(WriterConnection connection, Statement statement, @Nullable String prepared) {
        this.connection = connection;
        this.statement = statement;
        this.prepared = prepared;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.startsWith("execute") && writes(arguments)) {
            return write(method, arguments);
        }
        return switch (name) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> WriterConnection.call(statement, method, arguments);
        };
    }

    private @Nullable Object write(Method method, Object @Nullable [] arguments) throws Throwable {
        connection.writing();
        try {
            return WriterConnection.call(statement, method, arguments);
        } finally {
            connection.executed();
        }
    }

    private boolean writes(Object @Nullable [] arguments) {
        String sql = arguments != null && arguments[0] instanceof String own ? own : prepared;
        return sql == null || writes(sql);
    }

    /** Whatever is not known to read, writes. */
    static boolean writes(String sql) {
        return !READS.matcher(sql).lookingAt() || YET_WRITES.matcher(sql).find();
    }
}
