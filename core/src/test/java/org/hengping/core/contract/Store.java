package org.hengping.core.contract;

import java.util.function.Supplier;

/** A store the contracts are put to: the in-memory twins, or the adapters on a database. A contract finds in it what others have left there. */
public interface Store {

    Ports ports();

    Checks checks();

    <T> T inTransaction(Supplier<T> work);
}
