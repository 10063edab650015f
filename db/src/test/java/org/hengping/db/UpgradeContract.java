package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from before the clocks: what its history tells becomes the ledger. */
class UpgradeTest {

    private static final LocalDateTime OPENED = LocalDateTime.of(2026, 3, 2, 1, 0);
    private static final LocalDate TO_HEAD = LocalDate.of(2026, 4, 10);
    private static final LocalDate TO_FINANCE = LocalDate.of(2026, 4, 20);

    private record Entry(int sequence, String stage, LocalDate returnedOn, boolean open, LocalDate dueOn) {}

    @Test
    void the_history_becomes_the_ledger_on_h2() {
        upgraded(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    @Test
    @Tag("mysql")
    void the_history_becomes_the_ledger_on_mysql() {
        upgraded(new DriverManagerDataSource(MySqlServer.shared().newDatabase()));
    }

    private static void upgraded(DriverManagerDataSource database) {
        migrate(database, "3");
        JdbcClient jdbc = JdbcClient.create(database);
        before(jdbc);

        migrate(database, "latest");

        assertThat(jdbc.sql("SELECT sequence, stage, returned_on, to_at, due_on FROM desk_entry"
                                + " WHERE evaluation_id = 5 ORDER BY sequence")
                        .query((row, number) -> new Entry(
                                row.getInt("sequence"),
                                row.getString("stage"),
                                row.getObject("returned_on", LocalDate.class),
                                row.getObject("to_at") == null,
                                row.getObject("due_on", LocalDate.class)))
                        .list())
                .containsExactly(
                        new Entry(1, "DRAFT", null, false, TO_HEAD),
                        new Entry(2, "HEAD_REVIEW", null, false, TO_FINANCE),
                        new Entry(3, "DRAFT", LocalDate.of(2026, 3, 5), true, TO_HEAD));
        assertThat(jdbc.sql("SELECT closed_on, again_to_head FROM evaluation_round WHERE id = 4")
                        .query((row, number) -> row.getObject("closed_on") + " " + row.getInt("again_to_head"))
                        .single())
                .isEqualTo("null 3");
    }

    private static void migrate(DriverManagerDataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void before(JdbcClient jdbc) {
        List.of(
                        "INSERT INTO district (code, name) VALUES ('430112', '望城区')",
                        "INSERT INTO department (id, district_code, name, short_name) VALUES (2, '430112', '局', '局')",
                        "INSERT INTO person (id, district_code, login, login_key, name, phone, password_hash,"
                                + " must_change_password) VALUES (3, '430112', 'a', 'a', '某', '', '-', FALSE)",
                        "INSERT INTO rule_set (code, edition, text) VALUES ('national', 1, '')",
                        "INSERT INTO evaluation_round (id, district_code, fiscal_year, title, rule_set_code,"
                                + " rule_set_edition, opens_on, due_to_head, due_to_finance, due_decision, four_eyes,"
                                + " closed) VALUES (4, '430112', 2025, '批次', 'national', 1, '2026-03-02',"
                                + " '2026-04-10', '2026-04-20', '2026-05-20', TRUE, FALSE)",
                        "INSERT INTO self_evaluation (id, district_code, round_id, department_id, stage,"
                                + " draft_revision, version, exempt, revision)"
                                + " VALUES (5, '430112', 4, 2, 'DRAFT', 1, 1, FALSE, 1)")
                .forEach(sql -> jdbc.sql(sql).update());
        act(jdbc, 1, "OPEN", null, "DRAFT");
        act(jdbc, 2, "SUBMIT", "DRAFT", "HEAD_REVIEW");
        act(jdbc, 3, "TAKE_OVER", "HEAD_REVIEW", "HEAD_REVIEW");
        act(jdbc, 4, "SEND_BACK", "HEAD_REVIEW", "DRAFT");
    }

    private static void act(JdbcClient jdbc, int sequence, String act, String from, String to) {
        jdbc.sql("INSERT INTO history_entry (evaluation_id, sequence, at, actor_id, actor_name, act, from_stage,"
                        + " to_stage, version, version_hash, opinion, sheet_hash, previous_hash, hash)"
                        + " VALUES (5, ?, ?, 3, '某', ?, ?, ?, 1, '', '', '', '', '')")
                .params(sequence, OPENED.plusDays(sequence - 1), act)
                .param(from)
                .param(to)
                .update();
    }
}
