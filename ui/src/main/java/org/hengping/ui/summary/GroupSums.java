package org.hengping.ui.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Result;
import org.jspecify.annotations.Nullable;

/** The points of each indicator group over all results shown: what there was to earn, what was claimed, what was left after review. */
record GroupSums(Map<Level1, Sum> sums) {

    static GroupSums of(List<Result> results) {
        Map<Level1, Sum> sums = new EnumMap<>(Level1.class);
        for (Level1 level : Result.GROUPS) {
            sums.put(
                    level,
                    results.stream().map(result -> Sum.of(result.group(level))).reduce(Sum.NONE, Sum::plus));
        }
        return new GroupSums(sums);
    }

    Sum of(Level1 level) {
        return Objects.requireNonNull(sums.get(level));
    }

    /**
     * Sums of one group.
     *
     * @param forms how many forms have the group
     * @param short_ how many of them claim less than the max
     * @param reviewedMax the max scores of those that have been approved
     */
    record Sum(int forms, int short_, Score max, Score self, Score reviewedMax, Score reviewed) {

        private static final Sum NONE = new Sum(0, 0, Score.ZERO, Score.ZERO, Score.ZERO, Score.ZERO);

        private static Sum of(Result.Group group) {
            Score reviewed = group.reviewed();
            boolean empty = group.max().isZero();
            return new Sum(
                    empty ? 0 : 1,
                    group.max().above(group.self()) ? 1 : 0,
                    group.max(),
                    group.self(),
                    reviewed == null ? Score.ZERO : group.max(),
                    reviewed == null ? Score.ZERO : reviewed);
        }

        private Sum plus(Sum other) {
            return new Sum(
                    forms + other.forms,
                    short_ + other.short_,
                    max.plus(other.max),
                    self.plus(other.self),
                    reviewedMax.plus(other.reviewedMax),
                    reviewed.plus(other.reviewed));
        }

        /** Claimed points in percent of the max scores; {@code null} where there are none. */
        @Nullable
        Percentage selfRate() {
            return rate(self, max);
        }

        /** The same after review, of those that have been approved. */
        @Nullable
        Percentage reviewedRate() {
            return rate(reviewed, reviewedMax);
        }

        private static @Nullable Percentage rate(Score part, Score whole) {
            return whole.isZero()
                    ? null
                    : Percentage.ofRatio(part.value().divide(whole.value(), 6, RoundingMode.HALF_UP));
        }

        /** Points on the average of those that have the group. */
        @Nullable
        BigDecimal mean(Score sum) {
            return forms == 0 ? null : sum.value().divide(BigDecimal.valueOf(forms), 2, RoundingMode.HALF_UP);
        }
    }
}
