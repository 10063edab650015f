package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.Checks;
import org.hengping.core.contract.Ports;
import org.hengping.core.contract.Store;
import org.junit.jupiter.api.Tag;

/** The adapters on MySQL. */
@Tag("mysql")
interface OnMySql extends Store {

    @Override
    default Ports ports() {
        return Database.mySql().ports();
    }

    @Override
    default Checks checks() {
        return Database.mySql().checks();
    }

    @Override
    default <T> T inTransaction(Supplier<T> work) {
        return Database.mySql().inTransaction(work);
    }
}
