package org.hengping.core.scoring;

import java.math.RoundingMode;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a form, execution included. Rows for which 不适用 is requested count nowhere.
 *
 * @param maxScore sum of the max scores (分值)
 * @param expectedMaxScore what the max scores should sum to: 100 less what is requested as 不适用
 * @param selfScore sum of what the department claims (自评得分)
 * @param computedScore {@code byRule} + {@code byClaim} (计算总分)
 * @param byRule points of the rows the rule decides, and of execution
 * @param byClaim self scores, capped at the max, of the rows it cannot decide
 * @param undecided number of rows the rule cannot decide that carry points
 * @param rescaled total × 100 ÷ remaining max score; {@code null} where nothing is 不适用
 * @param grade of the rescaled total where there is one, else of the computed one
 */
public record Totals(
        Score maxScore,
        Score expectedMaxScore,
        Score selfScore,
        Score computedScore,
        Score byRule,
        Score byClaim,
        int undecided,
        @Nullable Score rescaled,
        Grade grade) {

    /** Another total of the same rows, such as the one after review, on the scale the grade uses: rescaled where something is 不适用. */
    public Score scaled(Score total) {
        return rescaled == null ? total : outOfHundred(total, maxScore);
    }

    static Score outOfHundred(Score total, Score max) {
        return new Score(total.value().movePointRight(2).divide(max.value(), 2, RoundingMode.HALF_UP));
    }
}
