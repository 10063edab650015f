package org.hengping.core.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is worth a second look (值得关注). It says nothing about who is right.
 *
 * @param why the reason with its figures
 */
public record Outlier(Kind kind, Sentence why) {

    /** In percent of the target: so much more than promised that the promise is in doubt. */
    private static final BigDecimal THREEFOLD = new BigDecimal("300");

    private static final BigDecimal LITTLE = new BigDecimal("60");
    private static final BigDecimal ALL = new BigDecimal("100");

    /** In points. */
    private static final Score FAR = Score.of(5);

    /** What is noticed. */
    public enum Kind {
        /** Every row at its max. */
        ALL_FULL_MARKS,
        /** A target exceeded threefold. */
        EXCEEDED_THREEFOLD,
        /** Execution below 60 %. */
        LOW_EXECUTION,
        /** Execution above 100 %. */
        OVER_EXECUTION,
        /** 财政复核得分, or 计算得分 where nothing is reviewed, at least 5 points from 自评得分, out of 100. */
        FAR_FROM_SELF
    }

    /** All reasons of a result, in the order of the kinds; mostly none. */
    public static List<Outlier> of(Result result) {
        List<Outlier> found = new ArrayList<>();
        Result.Claims claims = result.claims();
        if (claims.allFullMarks()) {
            found.add(outlier(Kind.ALL_FULL_MARKS));
        }
        if (atLeast(claims.highest(), THREEFOLD)) {
            found.add(outlier(Kind.EXCEEDED_THREEFOLD, String.valueOf(claims.highest())));
        }
        execution(result.money().rate(), found);
        distance(result.marks(), found);
        return List.copyOf(found);
    }

    private static void execution(@Nullable Percentage rate, List<Outlier> found) {
        if (rate != null && rate.value().compareTo(LITTLE) < 0) {
            found.add(outlier(Kind.LOW_EXECUTION, rate));
        }
        if (rate != null && rate.value().compareTo(ALL) > 0) {
            found.add(outlier(Kind.OVER_EXECUTION, rate));
        }
    }

    private static void distance(Result.Marks marks, List<Outlier> found) {
        Score self = marks.self().outOfHundred();
        Score other = marks.reviewed().map(Rating::outOfHundred).orElse(marks.computedOutOfHundred());
        if (!FAR.above(self.distance(other))) {
            String key = "outlier.FAR_FROM_SELF." + (marks.reviewed().isEmpty() ? "computed" : "reviewed");
            found.add(new Outlier(Kind.FAR_FROM_SELF, Sentence.of(key, self, other, self.distance(other))));
        }
    }

    private static boolean atLeast(@Nullable Percentage rate, BigDecimal bound) {
        return rate != null && rate.value().compareTo(bound) >= 0;
    }

    private static Outlier outlier(Kind kind, Object... arguments) {
        return new Outlier(kind, Sentence.of("outlier." + kind, arguments));
    }
}
