package org.hengping.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.hengping.core.day.Stopwatch;
import org.hengping.ui.demo.DemoYear;
import org.hengping.ui.journey.Chromium.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while it opens a round of 2,000 departments, as {@code kill -9} does. */
abstract class RoundKillContract {

    private static final int NEW = 2_000;
    private static final String OPENED = "SELECT COUNT(*) FROM round_work WHERE done_at IS NOT NULL"
            + " AND round_id = (SELECT MAX(id) FROM evaluation_round)";
    private static final String FORM = "SELECT COUNT(*) FROM self_evaluation e"
            + " JOIN round_work w ON w.round_id = e.round_id AND w.department_id = e.department_id"
            + " WHERE e.round_id = (SELECT MAX(id) FROM evaluation_round) AND e.stage = 'DRAFT'";

    @TempDir
    Path folder;

    abstract Map<String, String> database(Path emptyFolder);

    abstract String name();

    @Test
    void a_round_of_2000_departments_is_opened_to_the_end_after_a_restart_and_none_twice() throws SQLException {
        Map<String, String> database = database(folder);
        int all;
        int before;
        try (ServerProcess server = server(database)) {
            all = departments(database);
            order(server);
            before = await(database, 400);
            server.kill();
        }
        assertThat(before).isBetween(400, all - 1);
        try (ServerProcess server = server(database)) {
            Stopwatch watch = Stopwatch.start();
            await(database, all);
            System.out.printf(
                    "%s: %d departments left, opened in %d ms, server %s%n",
                    name(), all - before, watch.elapsed().toMillis(), server.url(""));
            assertThat(count(database, FORM)).isEqualTo(all);
            assertThat(count(
                            database,
                            FORM + " AND (SELECT COUNT(*) FROM history_entry h"
                                    + " WHERE h.evaluation_id = e.id AND h.act = 'OPEN') = 1"))
                    .isEqualTo(all);
            assertThat(count(
                            database,
                            FORM + " AND (SELECT COUNT(*) FROM desk_entry d"
                                    + " WHERE d.evaluation_id = e.id AND d.to_at IS NULL) = 1"))
                    .isEqualTo(all);
            assertThat(count(
                            database,
                            FORM + " AND (SELECT COUNT(*) FROM ACT_RU_TASK t"
                                    + " JOIN ACT_RU_EXECUTION p ON p.ID_ = t.PROC_INST_ID_"
                                    + " WHERE p.BUSINESS_KEY_ = CONCAT('', e.id) AND t.TASK_DEF_KEY_ = 'DRAFT') = 1"))
                    .isEqualTo(all);
            assertThat(count(database, "SELECT COUNT(*) FROM ACT_RU_TASK"))
                    .as("no process without a form")
                    .isEqualTo(count(database, "SELECT COUNT(*) FROM self_evaluation"));
        }
    }

    /** Finance orders it on the screen. */
    private static void order(ServerProcess server) {
        try (Chromium chromium = new Chromium();
                Person finance = chromium.person(server.url("")).signIn("finance")) {
            finance.go("/rounds/new");
            Locator year =
                    finance.see(".round-form vaadin-integer-field").first().locator("input");
            year.fill(String.valueOf(DemoYear.YEAR + 1));
            year.press("Tab");
            finance.see(".check-round").click();
            finance.see(".acknowledge label").click();
            finance.see(".open-now:not([disabled])").click();
            finance.see("vaadin-dialog.round-dialog vaadin-button[theme~=primary]")
                    .click();
            finance.see(".running").waitFor();
            finance.picture("round-opening-light-1440");
        }
    }

    private ServerProcess server(Map<String, String> database) {
        return new ServerProcess(database, Path.of("target", "round-kill-" + name() + ".log"));
    }

    /** Adds the departments. @return how many there are now */
    private static int departments(Map<String, String> database) throws SQLException {
        try (Connection connection = connection(database)) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO department (id, district_code, name, short_name) VALUES (?, '430112', ?, ?)")) {
                for (int i = 1; i <= NEW; i++) {
                    insert.setLong(1, i);
                    insert.setString(2, "望城区第%04d事务中心".formatted(i));
                    insert.setString(3, "第%04d中心".formatted(i));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        return count(database, "SELECT COUNT(*) FROM department");
    }

    private static int await(Map<String, String> database, int wanted) throws SQLException {
        try (Connection connection = connection(database)) {
            for (Stopwatch watch = Stopwatch.start(); watch.within(Duration.ofMinutes(3)); ) {
                int opened = count(connection, OPENED);
                if (opened >= wanted) {
                    return opened;
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        throw new IllegalStateException("Not " + wanted + " departments in time");
    }

    private static int count(Map<String, String> database, String sql) throws SQLException {
        try (Connection connection = connection(database)) {
            return count(connection, sql);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connection(Map<String, String> database) throws SQLException {
        return DriverManager.getConnection(database.get("SPRING_DATASOURCE_URL"));
    }
}
