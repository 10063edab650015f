package org.hengping.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * A small ledger that many clerks write at once, each entry in several tables that must agree, as an act of the product does: it tells
 * whether an entry was stored by half, or lost after it was acknowledged.
 */
final class Ledger {

    private static final int ACCOUNTS = 8;
    private static final List<String> BOOKS = List.of("book_a", "book_b", "book_c", "book_d");

    /** As many tables as the product has: the longer it takes to store them, the more is written meanwhile. */
    private static final int OTHERS = 100;

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicInteger count = new AtomicInteger();

    /** The entries that were acknowledged. */
    final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

    static void create(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String book : BOOKS) {
                execute(connection, "CREATE TABLE " + book + " (account INT PRIMARY KEY, entries BIGINT NOT NULL)");
                execute(connection, "CREATE INDEX by_" + book + " ON " + book + " (entries)");
                execute(connection, "INSERT INTO " + book + " SELECT x, 0 FROM SYSTEM_RANGE(1, " + ACCOUNTS + ")");
            }
            for (int i = 0; i < OTHERS; i++) {
                execute(connection, "CREATE TABLE other_" + i + " (id BIGINT PRIMARY KEY)");
            }
            execute(
                    connection,
                    "CREATE TABLE entry (number BIGINT PRIMARY KEY, account INT NOT NULL, text LONGTEXT NOT NULL)");
        }
    }

    /**
     * One entry: into every book, and into the list of entries.
     *
     * @return how many are acknowledged now
     */
    int write(DataSource database) throws SQLException {
        long number = numbers.incrementAndGet();
        int account = (int) (number % ACCOUNTS) + 1;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                post(connection, number, account);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        }
        acknowledged.add(number);
        return count.incrementAndGet();
    }

    private static void post(Connection connection, long number, int account) throws SQLException {
        execute(connection, "SELECT entries FROM book_a WHERE account = " + account + " FOR UPDATE");
        for (String book : BOOKS) {
            execute(connection, "UPDATE " + book + " SET entries = entries + 1 WHERE account = " + account);
        }
        try (PreparedStatement entry = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?)")) {
            entry.setLong(1, number);
            entry.setInt(2, account);
            entry.setString(3, ("第" + number + "笔").repeat(200));
            entry.executeUpdate();
        }
        for (String book : BOOKS) {
            execute(connection, "UPDATE " + book + " SET entries = entries WHERE account = " + account);
        }
    }

    /**
     * Reads a ledger that was left behind.
     *
     * @param acknowledgedBefore entries that must be in it
     */
    static Left read(String url, Set<Long> acknowledgedBefore) throws SQLException {
        List<String> torn = new ArrayList<>();
        List<Long> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            try (ResultSet accounts = connection
                    .createStatement()
                    .executeQuery(
                            "SELECT a.account, a.entries, b.entries, c.entries, d.entries,"
                                    + " (SELECT COUNT(*) FROM entry e WHERE e.account = a.account AND LENGTH(e.text) > 400)"
                                    + " FROM book_a a LEFT JOIN book_b b ON b.account = a.account"
                                    + " LEFT JOIN book_c c ON c.account = a.account LEFT JOIN book_d d ON d.account = a.account")) {
                while (accounts.next()) {
                    long[] counts = counts(accounts);
                    if (LongStream.of(counts).distinct().count() > 1) {
                        torn.add("account " + accounts.getInt(1) + ": "
                                + LongStream.of(counts).boxed().toList());
                    }
                }
            }
            try (ResultSet entries = connection.createStatement().executeQuery("SELECT number FROM entry")) {
                while (entries.next()) {
                    found.add(entries.getLong(1));
                }
            }
            execute(connection, "SHUTDOWN IMMEDIATELY");
        }
        List<Long> lost = acknowledgedBefore.stream()
                .filter(entry -> !found.contains(entry))
                .toList();
        return new Left(torn, lost);
    }

    private static long[] counts(ResultSet row) throws SQLException {
        long[] counts = new long[BOOKS.size() + 1];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = row.getLong(i + 2);
        }
        return counts;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** What was found to be wrong. */
    record Left(List<String> torn, List<Long> lost) {}
}
