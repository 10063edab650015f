package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.Checks;
import org.hengping.core.contract.ChecksContract;
import org.hengping.core.contract.Ports;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class JdbcChecksOnMySqlTest extends ChecksContract {

    @Override
    protected Ports ports() {
        return Database.mySql().ports();
    }

    @Override
    protected Checks checks() {
        return Database.mySql().checks();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Database.mySql().inTransaction(work);
    }
}
