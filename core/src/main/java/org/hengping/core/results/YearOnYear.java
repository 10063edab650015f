package org.hengping.core.results;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.scoring.Rating;

/**
 * Points more or fewer than in an earlier year (升降). Like is compared with like: 财政复核得分 with 财政复核得分 where both years have one, else
 * 自评得分 with 自评得分; never a claim with what a review left of another.
 *
 * @param points out of 100; negative where fewer
 * @param reviewed whether two 财政复核得分 were compared
 */
public record YearOnYear(BigDecimal points, boolean reviewed) {

    /** Empty where one of the two is not out of 100, so that it has no grade. */
    public static Optional<YearOnYear> of(Result now, Result before) {
        Marks marks = now.marks();
        Marks earlier = before.marks();
        boolean reviewed = marks.counting().reviewed() && earlier.counting().reviewed();
        Rating one = reviewed ? marks.counted() : marks.self();
        Rating other = reviewed ? earlier.counted() : earlier.self();
        return one.grade() == null || other.grade() == null
                ? Optional.empty()
                : Optional.of(new YearOnYear(
                        one.outOfHundred().value().subtract(other.outOfHundred().value()), reviewed));
    }
}
