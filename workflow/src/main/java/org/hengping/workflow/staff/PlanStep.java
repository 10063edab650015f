package org.hengping.workflow.staff;

import org.jspecify.annotations.Nullable;

/**
 * What one row of a workbook comes to.
 *
 * @param before {@code null} where it is new
 */
record PlanStep<T>(@Nullable T before, T after) {

    /** Whether the row says anything that is not there already. */
    boolean news() {
        return !after.equals(before);
    }
}
