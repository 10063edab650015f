package org.hengping.core.findings;

import org.hengping.core.indicator.Indicator;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.UnderstoodRow;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Target;

/**
 * A row of the indicator table as the rules look at it.
 *
 * @param understood what its values mean
 * @param score what the rule set gives for it
 */
record ScoredRow(UnderstoodRow understood, RowScore score) {

    Indicator row() {
        return understood.row();
    }

    Target target() {
        return understood.target();
    }

    Actual actual() {
        return understood.actual();
    }
}
