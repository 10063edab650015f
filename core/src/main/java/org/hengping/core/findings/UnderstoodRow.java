package org.hengping.core.findings;

import org.hengping.core.indicator.Indicator;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Target;

/**
 * A row of the indicator table, understood once for all rules.
 *
 * @param score what the rule set gives for it
 * @param target what its 目标值 means
 * @param actual what its 完成值 means
 */
record UnderstoodRow(Indicator row, RowScore score, Target target, Actual actual) {

    static UnderstoodRow of(Indicator row, RowScore score) {
        Target target = row.promised();
        return new UnderstoodRow(row, score, target, row.reached(target));
    }
}
