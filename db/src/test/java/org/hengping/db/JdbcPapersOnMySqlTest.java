package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.PapersContract;
import org.hengping.core.contract.Ports;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class JdbcPapersOnMySqlTest extends PapersContract {

    @Override
    protected Ports ports() {
        return Database.mySql().ports();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Database.mySql().inTransaction(work);
    }
}
