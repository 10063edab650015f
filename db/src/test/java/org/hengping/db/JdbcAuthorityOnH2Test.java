package org.hengping.db;

import java.util.function.Supplier;
import org.hengping.core.contract.AuthorityContract;
import org.hengping.core.contract.Ports;

class JdbcAuthorityOnH2Test extends AuthorityContract {

    @Override
    protected Ports ports() {
        return Database.h2().ports();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return Database.h2().inTransaction(work);
    }
}
