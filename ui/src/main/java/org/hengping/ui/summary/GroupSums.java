package org.hengping.ui.summary;

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

/**
 * The points of each indicator group over all results shown: what there was to earn, what was claimed, what was left after review. Those reviewed
 * are apart from the others, so that claim and review are of the same forms. Points are as on the forms, never rescaled.
 */
record GroupSums(Map<Level1, Sum> reviewed, Map<Level1, Sum> others) {

    static GroupSums of(List<Result> results) {
        return new GroupSums(sums(results, true), sums(results, false));
    }

    /** @param reviewed of those finance has reviewed, or of the others */
    Sum of(Level1 level, boolean reviewed) {
        return Objects.requireNonNull((reviewed ? this.reviewed : others).get(level));
    }

    /** How many claim less than the group's max, reviewed or not. */
    int belowMax(Level1 level) {
        return of(level, true).belowMax() + of(level, false).belowMax();
    }

    private static Map<Level1, Sum> sums(List<Result> results, boolean reviewed) {
        Map<Level1, Sum> sums = new EnumMap<>(Level1.class);
        for (Level1 level : Level1.GROUPS) {
            sums.put(
                    level,
                    results.stream()
                            .filter(result -> result.marks().counting().reviewed() == reviewed)
                            .map(result -> Sum.of(result.group(level)))
                            .reduce(Sum.NONE, Sum::plus));
        }
        return sums;
    }

    /**
     * Sums of one group.
     *
     * @param forms how many forms have the group
     * @param belowMax how many of them claim less than the max
     * @param left after review; 0 where nothing is reviewed
     */
    record Sum(int forms, int belowMax, Score max, Score self, Score left) {

        private static final Sum NONE = new Sum(0, 0, Score.ZERO, Score.ZERO, Score.ZERO);

        private static Sum of(Result.Group group) {
            return new Sum(
                    group.max().isZero() ? 0 : 1,
                    group.max().above(group.self()) ? 1 : 0,
                    group.max(),
                    group.self(),
                    Objects.requireNonNullElse(group.reviewed(), Score.ZERO));
        }

        private Sum plus(Sum other) {
            return new Sum(
                    forms + other.forms,
                    belowMax + other.belowMax,
                    max.plus(other.max),
                    self.plus(other.self),
                    left.plus(other.left));
        }

        /** Claimed points in percent of the max scores; {@code null} where there are none. */
        @Nullable
        Percentage selfRate() {
            return rate(self);
        }

        /** The same of what was left after review. */
        @Nullable
        Percentage reviewedRate() {
            return rate(left);
        }

        private @Nullable Percentage rate(Score part) {
            return max.isZero() ? null : Percentage.ofRatio(part.value().divide(max.value(), 6, RoundingMode.HALF_UP));
        }
    }
}
