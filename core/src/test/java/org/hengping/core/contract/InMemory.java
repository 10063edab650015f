package org.hengping.core.contract;

import java.util.function.Supplier;

/** The twins; as a database, one for all contracts. */
interface InMemory extends Store {

    Ports PORTS = Ports.inMemory();
    Checks CHECKS = Checks.inMemory(PORTS.departments());

    @Override
    default Ports ports() {
        return PORTS;
    }

    @Override
    default Checks checks() {
        return CHECKS;
    }

    @Override
    default <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
