package org.hengping.ui.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What a cell has of its row.
 *
 * @param <T> what the row is about
 */
@FunctionalInterface
public interface CellOf<T, V> {

    /** {@code null} leaves the cell empty. */
    @Nullable
    V of(T row);
}
