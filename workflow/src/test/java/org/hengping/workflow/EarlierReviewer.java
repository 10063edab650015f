package org.hengping.workflow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An administrator who reviews forms, too: possible in an earlier release. */
final class EarlierReviewer {

    private EarlierReviewer() {}

    static void administers(String url) {
        boolean h2 = url.startsWith("jdbc:h2:");
        try (Connection connection =
                        h2 ? DriverManager.getConnection(url, "sa", "") : DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO duty (id, person_id, role, from_day)"
                    + " SELECT 1, id, 'FINANCE_OFFICER', '2026-01-05' FROM person WHERE login_key = 'admin'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
