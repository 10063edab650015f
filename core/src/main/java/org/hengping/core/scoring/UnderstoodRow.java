package org.hengping.core.scoring;

import org.hengping.core.indicator.Indicator;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Target;

/**
 * A row of the indicator table, understood once for its score and for all rules.
 *
 * @param target what its 目标值 means
 * @param actual what its 完成值 means
 */
public record UnderstoodRow(Indicator row, Target target, Actual actual) {

    static UnderstoodRow of(Indicator row) {
        Target target = row.promised();
        return new UnderstoodRow(row, target, row.reached(target));
    }
}
