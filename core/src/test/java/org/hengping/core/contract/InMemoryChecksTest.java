package org.hengping.core.contract;

import java.util.function.Supplier;

class InMemoryChecksTest extends ChecksContract {

    private final Ports ports = Ports.inMemory();
    private final Checks checks = Checks.inMemory();

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected Checks checks() {
        return checks;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
