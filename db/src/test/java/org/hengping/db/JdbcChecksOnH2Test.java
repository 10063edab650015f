package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.Checks;
import org.hengping.core.contract.ChecksContract;
import org.hengping.core.contract.Ports;

class JdbcChecksOnH2Test extends ChecksContract {

    @Override
    protected Ports ports() {
        return Database.h2().ports();
    }

    @Override
    protected Checks checks() {
        return Database.h2().checks();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Database.h2().inTransaction(work);
    }
}
