package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.HandsContract;
import org.hengping.core.contract.Ports;

class JdbcHandsOnH2Test extends HandsContract {

    @Override
    protected Ports ports() {
        return Database.h2().ports();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Database.h2().inTransaction(work);
    }
}
