package org.hengping.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.hengping.core.day.Stopwatch;
import org.hengping.ui.demo.DemoYear;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while it opens a round of 2,000 departments, as {@code kill -9} does. */
@Tag("browser")
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

    /** While the server runs, only its screen is looked at: no other process reads the database. */
    @Test
    void a_round_of_2000_departments_is_opened_to_the_end_after_a_restart_and_none_twice() throws SQLException {
        Map<String, String> database = database(folder);
        server(database).close();
        int all = departments(database);
        int before;
        try (Chromium chromium = new Chromium()) {
            try (ServerProcess server = server(database);
                    Person finance = chromium.person(server.url("")).signIn("finance")) {
                order(finance);
                waitFor(finance, "document.querySelector('.running vaadin-progress-bar')?.value >= 400");
                server.kill();
                before = count(database, OPENED);
            }
            assertThat(before).isBetween(400, all - 1);
            try (ServerProcess server = server(database);
                    Person finance = chromium.person(server.url("")).signIn("finance")) {
                Stopwatch watch = Stopwatch.start();
                finance.go("/rounds");
                waitFor(finance, "document.querySelector('.rounds') && !document.querySelector('.running')");
                System.out.printf(
                        "%s: %d departments left, opened in %d ms, server %s%n",
                        name(), all - before, watch.elapsed().toMillis(), server.url(""));
            }
            assertThat(count(database, OPENED)).isEqualTo(all);
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
    private static void order(Person finance) {
        finance.go("/rounds/new");
        Locator year = finance.see(".round-form vaadin-integer-field").first().locator("input");
        year.fill(String.valueOf(DemoYear.YEAR + 1));
        year.press("Tab");
        finance.see(".check-round").click();
        finance.see(".acknowledge label").click();
        finance.see(".open-now:not([disabled])").click();
        finance.see("vaadin-dialog.round-dialog vaadin-button[theme~=primary]").click();
        finance.see(".running").waitFor();
        finance.picture("round-opening-light-1440");
    }

    private static void waitFor(Person finance, String state) {
        finance.page.waitForFunction(state, null, new WaitForFunctionOptions().setTimeout(180_000));
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
