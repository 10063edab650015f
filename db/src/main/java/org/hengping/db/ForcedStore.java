package org.hengping.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Forces the store of H2 to the disk. Commits are counted when they are stored; one force covers all that were counted before it began, so
 * that those who wait for the disk at the same time wait for one force together. It stores nothing itself: {@code CHECKPOINT SYNC} would, in
 * the midst of another transaction.
 */
final class ForcedStore {

    private final AtomicLong stored = new AtomicLong();
    private long forced;
    private volatile @Nullable SQLException failure;

    /**
     * Counts a commit that has just been stored; by its writer, in its turn.
     *
     * @return its number
     */
    long stored() {
        return stored.incrementAndGet();
    }

    /**
     * Returns once the disk has the commit of that number.
     *
     * @throws SQLException where the disk did not take it, now or ever before: what the system then keeps of it is not known, and nothing may
     *     be acknowledged any more until a new start has read what there is
     */
    synchronized void force(Connection connection, long number) throws SQLException {
        usable();
        if (number <= forced) {
            return;
        }
        long covered = stored.get();
        try {
            store(connection).sync();
        } catch (MVStoreException unwritable) {
            failure = new SQLException("The disk did not take a commit: restart the server", unwritable);
            usable();
        }
        forced = covered;
    }

    /** @throws SQLException where the disk failed before */
    void usable() throws SQLException {
        SQLException before = failure;
        if (before != null) {
            throw new SQLException(before.getMessage(), before);
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
