package org.hengping.db;

import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the first releases, before there were clocks: one form that was handed in and came back. */
final class BeforeClocks {

    private static final LocalDateTime OPENED = LocalDateTime.of(2026, 3, 2, 1, 0);

    private BeforeClocks() {}

    /** Lays it into an empty database; the later migrations have not run on it. */
    static void unpack(String url) {
        DataSource database = ReleasedDatabase.source(url);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target("3")
                .load()
                .migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        office(jdbc);
        act(jdbc, 1, "OPEN", null, "DRAFT");
        act(jdbc, 2, "SUBMIT", "DRAFT", "HEAD_REVIEW");
        act(jdbc, 3, "TAKE_OVER", "HEAD_REVIEW", "HEAD_REVIEW");
        act(jdbc, 4, "SEND_BACK", "HEAD_REVIEW", "DRAFT");
    }

    private static void office(JdbcClient jdbc) {
        List.of(
                        "INSERT INTO district (code, name) VALUES ('430112', '望城区')",
                        "INSERT INTO department (id, district_code, name, short_name) VALUES (2, '430112', '局', '局')",
                        "INSERT INTO person (id, district_code, login, login_key, name, phone, password_hash,"
                                + " must_change_password) VALUES (3, '430112', 'a', 'a', '某', '', '-', FALSE)",
                        "INSERT INTO rule_set (code, edition, text) VALUES ('national', 1, '')",
                        "INSERT INTO evaluation_round (id, district_code, fiscal_year, title, rule_set_code,"
                                + " rule_set_edition, opens_on, due_to_head, due_to_finance, due_decision, four_eyes,"
                                + " closed) VALUES (4, '430112', 2025, '年度自评', 'national', 1, '2026-03-02',"
                                + " '2026-04-10', '2026-04-20', '2026-05-20', TRUE, FALSE)",
                        "INSERT INTO self_evaluation (id, district_code, round_id, department_id, stage,"
                                + " draft_revision, version, exempt, revision)"
                                + " VALUES (5, '430112', 4, 2, 'DRAFT', 1, 1, FALSE, 1)")
                .forEach(sql -> jdbc.sql(sql).update());
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
