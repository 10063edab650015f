package org.hengping.workflow.integrity;

import java.util.function.Supplier;
import org.hengping.workflow.Office;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done to a database and taken back again, without its foreign keys. */
final class Undone {

    private Undone() {}

    static <T> T in(Office office, Supplier<T> work) {
        JdbcTemplate jdbc = office.get(JdbcTemplate.class);
        boolean h2 = jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2"));
        if (h2) {
            jdbc.execute("SET REFERENTIAL_INTEGRITY FALSE");
        }
        return new TransactionTemplate(office.get(PlatformTransactionManager.class)).execute(status -> {
            status.setRollbackOnly();
            if (h2) {
                return work.get();
            }
            jdbc.execute("SET foreign_key_checks = 0");
            try {
                return work.get();
            } finally {
                jdbc.execute("SET foreign_key_checks = 1");
            }
        });
    }
}
