package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators from before there were three administrations: one who also has a desk on the road, and one whose days are over. */
class AdministratorsUpgradeTest {

    @Test
    void an_administrator_of_before_has_both_administrations_on_h2() {
        upgraded("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    @Test
    @Tag("mysql")
    void an_administrator_of_before_has_both_administrations_on_mysql() {
        upgraded(MySqlServer.shared().newDatabase());
    }

    private static void upgraded(String url) {
        BeforeClocks.unpack(url);
        JdbcClient jdbc = JdbcClient.create(ReleasedDatabase.source(url));
        List.of(
                        "(7, 3, 'ADMINISTRATOR', '2026-01-05', NULL)",
                        "(8, 3, 'FINANCE_OFFICER', '2026-01-05', NULL)",
                        "(9, 3, 'ADMINISTRATOR', '2025-01-05', '2025-12-31')")
                .forEach(duty -> jdbc.sql("INSERT INTO duty (id, person_id, role, from_day, to_day) VALUES " + duty)
                        .update());

        Flyway.configure()
                .dataSource(ReleasedDatabase.source(url))
                .locations("classpath:db/migration")
                .load()
                .migrate();

        assertThat(jdbc.sql("SELECT role, from_day, to_day, standing FROM duty ORDER BY id")
                        .query((row, number) -> row.getString("role") + " " + row.getObject("from_day", LocalDate.class)
                                + " " + row.getObject("to_day", LocalDate.class) + " " + row.getString("standing"))
                        .list())
                .containsExactly(
                        "SYSTEM_ADMINISTRATOR 2026-01-05 null CONFIRMED",
                        "FINANCE_OFFICER 2026-01-05 null CONFIRMED",
                        "SYSTEM_ADMINISTRATOR 2025-01-05 2025-12-31 CONFIRMED",
                        "SECURITY_ADMINISTRATOR 2026-01-05 null CONFIRMED",
                        "SECURITY_ADMINISTRATOR 2025-01-05 2025-12-31 CONFIRMED");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM district_separation")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
