package org.hengping.db;

import java.sql.Connection;
import java.sql.SQLException;

/** The running transaction of one connection: whether it has its turn, and whether it wrote. Used by one thread at a time. */
final class WriterTransaction {

    private final Connection connection;
    private final WriteTurn turn;
    private final ForcedStore store;
    private boolean inTurn;
    private boolean wrote;

    WriterTransaction(Connection connection, WriteTurn turn, ForcedStore store) {
        this.connection = connection;
        this.turn = turn;
        this.store = store;
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
    void stored() throws SQLException {
        if (!wrote) {
            over();
            return;
        }
        long number = store.stored();
        over();
        store.force(connection, number);
    }

    void over() {
        wrote = false;
        if (inTurn) {
            inTurn = false;
            turn.give();
        }
    }
}
