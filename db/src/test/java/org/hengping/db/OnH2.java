package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.Checks;
import org.hengping.core.contract.Ports;
import org.hengping.core.contract.Store;

/** The adapters on H2. */
interface OnH2 extends Store {

    @Override
    default Ports ports() {
        return Database.h2().ports();
    }

    @Override
    default Checks checks() {
        return Database.h2().checks();
    }

    @Override
    default <T> T inTransaction(Supplier<T> work) {
        return Database.h2().inTransaction(work);
    }
}
