package org.hengping.core.scoring;

import static java.util.Objects.requireNonNullElse;

import org.hengping.core.indicator.Score;
import org.hengping.core.round.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A total and the grade that follows from it: 自评得分 with 自评等级, or 财政复核得分 with 复核等级. The two figures of a rating belong together; none
 * of them is ever shown beside a figure of another rating without its name.
 *
 * @param total sum of the rounded rows
 * @param rescaled the total × 100 ÷ the remaining max score, HALF_UP to 2 decimals; {@code null} where nothing is 不适用
 * @param grade {@code null} where the max scores do not make up 100 less what is 不适用
 */
public record Rating(
        Score total, @Nullable Score rescaled, @Nullable Grade grade) {

    /** What the grade is given by: the rescaled total where there is one. */
    public Score outOfHundred() {
        return requireNonNullElse(rescaled, total);
    }
}
