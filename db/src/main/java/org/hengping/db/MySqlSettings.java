package org.hengping.db;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** What the driver of MySQL must be told, so that no operator has to write it into the URL. H2 would refuse these properties. */
@Component
class MySqlSettings implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:mysql:")) {
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            pool.addDataSourceProperty("rewriteBatchedStatements", "true");
            pool.addDataSourceProperty("cachePrepStmts", "true");
            pool.addDataSourceProperty("useServerPrepStmts", "true");
            pool.addDataSourceProperty("useLocalSessionState", "true");
            pool.addDataSourceProperty("connectionTimeZone", "UTC");
            pool.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        }
        return bean;
    }
}
