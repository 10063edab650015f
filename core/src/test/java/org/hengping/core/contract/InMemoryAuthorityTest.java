package org.hengping.core.contract;

import java.util.function.Supplier;

class InMemoryAuthorityTest extends AuthorityContract {

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
