package org.hengping.db;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to write: one transaction's at a time, in the order they came. A transaction begun within another one, by the same
 * thread, has its turn within that one's.
 */
final class WriteTurn {

    /** The SQL state of an expired time limit, as H2 itself gives it where a lock is not to be had. */
    static final String EXPIRED = "HYT00";

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration patience;

    WriteTurn(Duration patience) {
        this.patience = patience;
    }

    /** @throws SQLTimeoutException where the turn did not come in time; nothing has been done then */
    void take() throws SQLException {
        try {
            if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTimeoutException("Others have been writing for " + patience, EXPIRED);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTimeoutException("Interrupted while others were writing", EXPIRED, interrupted);
        }
    }

    void give() {
        turn.unlock();
    }
}
