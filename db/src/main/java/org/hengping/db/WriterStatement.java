package org.hengping.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement that waits for the turn of its transaction before it writes. */
final class WriterStatement implements InvocationHandler {

    private static final Pattern READS = Pattern.compile("(?i)[\\s(]*(SELECT|WITH|VALUES|TABLE|SHOW|EXPLAIN)\\b");

    /** Locks on rows ({@code FOR UPDATE}) are written into their table, too. */
    private static final Pattern YET_WRITES = Pattern.compile("(?i)\\b(INSERT|UPDATE|DELETE|MERGE|NEXT\\s+VALUE)\\b");

    private final WriterTransaction transaction;
    private final Statement statement;
    private final @Nullable String prepared;

    /** @param prepared {@code null} where each execution brings its own */
    WriterStatement(WriterTransaction transaction, Statement statement, @Nullable String prepared) {
        this.transaction = transaction;
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
            default -> Proxies.call(statement, method, arguments);
        };
    }

    private @Nullable Object write(Method method, Object @Nullable [] arguments) throws Throwable {
        transaction.writing();
        try {
            return Proxies.call(statement, method, arguments);
        } finally {
            transaction.executed();
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
