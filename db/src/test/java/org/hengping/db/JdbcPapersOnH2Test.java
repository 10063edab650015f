package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.PapersContract;
import org.hengping.core.contract.Ports;

class JdbcPapersOnH2Test extends PapersContract {

    @Override
    protected Ports ports() {
        return Database.h2().ports();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Database.h2().inTransaction(work);
    }
}
