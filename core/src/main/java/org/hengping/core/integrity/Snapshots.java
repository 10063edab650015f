package org.hengping.core.integrity;

import java.util.function.Supplier;

/** One consistent look at the store, however long it takes: what others do meanwhile is not seen. Nothing can be written. */
public interface Snapshots {

    <T> T look(Supplier<T> work);
}
