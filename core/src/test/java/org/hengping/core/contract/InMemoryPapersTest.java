package org.hengping.core.contract;

import java.util.function.Supplier;

class InMemoryPapersTest extends PapersContract {

    private final Ports ports = Ports.inMemory();

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
