package org.hengping.core.scoring;

import static java.util.Objects.requireNonNullElse;

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
        boolean whole = !max.isZero() && max.equals(expected);
        return new Rating(total, rescaled(total), whole ? grades.of(outOfHundred(total)) : null);
    }

    /** The total as lists show it: rescaled where something is 不适用. */
    public Score outOfHundred(Score total) {
        return requireNonNullElse(rescaled(total), total);
    }

    private @Nullable Score rescaled(Score total) {
        return reduced && !max.isZero()
                ? new Score(total.value().movePointRight(2).divide(max.value(), 2, RoundingMode.HALF_UP))
                : null;
    }
}
