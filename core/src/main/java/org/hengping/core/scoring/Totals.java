package org.hengping.core.scoring;

import org.hengping.core.indicator.Score;

/**
 * The sums of a form, execution included. Rows for which 不适用 is requested count nowhere.
 *
 * @param scale what all totals of the form are measured by
 * @param self what the department claims (自评得分, 自评等级)
 * @param computed {@code byRule} + {@code byClaim} (计算总分), with the grade it would give
 * @param byRule points of the rows the rule decides, and of execution
 * @param byClaim self scores, capped at the max, of the rows it cannot decide
 * @param undecided number of rows the rule cannot decide that carry points
 */
public record Totals(Scale scale, Rating self, Rating computed, Score byRule, Score byClaim, int undecided) {

    public Score maxScore() {
        return scale.max();
    }

    public Score expectedMaxScore() {
        return scale.expected();
    }

    public Score selfScore() {
        return self.total();
    }

    public Score computedScore() {
        return computed.total();
    }
}
