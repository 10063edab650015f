package org.hengping.core.scoring;

import java.math.RoundingMode;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet.GradeBounds;
import org.jspecify.annotations.Nullable;

/**
 * What the totals of a form are measured by.
 *
 * @param max sum of the max scores (分值) that count
 * @param expected what they should sum to: 100 less what is requested as 不适用
 * @param reduced whether something is 不适用, so that totals are rescaled to 100
 */
public record Scale(Score max, Score expected, boolean reduced) {

    /** The rating of any total of these rows: claimed, computed or reviewed. */
    public Rating rating(Score total, GradeBounds grades) {
        Score rescaled = rescaled(total);
        Score decisive = rescaled == null ? total : rescaled;
        boolean whole = !max.isZero() && max.equals(expected);
        return new Rating(total, rescaled, whole ? grades.of(decisive) : null);
    }

    private @Nullable Score rescaled(Score total) {
        return reduced && !max.isZero()
                ? new Score(total.value().movePointRight(2).divide(max.value(), 2, RoundingMode.HALF_UP))
                : null;
    }
}
