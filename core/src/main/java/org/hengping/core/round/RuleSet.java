package org.hengping.core.round;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;

/**
 * A rule set (规则集): whatever differs between regions, as data. Immutable; a change makes a new edition, and every frozen version
 * records the edition it was judged by.
 *
 * @param code such as {@code national}
 * @param edition counts up from 1
 * @param maxScores how the 100 points are spread
 * @param overFulfilment from this percentage of the target on a reason is required, such as 130
 * @param missed how a row that missed its target is scored
 * @param grades lower bounds of the grades
 * @param tolerance self and computed score may be this far apart without a warning
 * @param weights rules whose findings weigh more or less than usual, or are switched off
 */
public record RuleSet(
        String code,
        int edition,
        MaxScores maxScores,
        BigDecimal overFulfilment,
        MissedTargets missed,
        GradeBounds grades,
        Score tolerance,
        Map<RuleId, Weight> weights) {

    /** What all max scores of a form must sum to. */
    public static final Score FULL = Score.of(100);

    public RuleSet {
        weights = Map.copyOf(weights);
    }

    /**
     * How the points (分值) are spread over a form.
     *
     * @param execution points of budget execution (预算执行率)
     * @param groups points of each group; level-1 成本 counts into output
     * @param binding whether a group that differs is a warning, or (splits vary in the region) only a notice
     */
    public record MaxScores(Score execution, Map<Level1, Score> groups, boolean binding) {

        public MaxScores {
            groups = Map.copyOf(groups);
        }

        /** The points of a group; none where the rule set gives it none. */
        public Score of(Level1 group) {
            return groups.getOrDefault(group, Score.ZERO);
        }

        /** All of them, which should be 100. */
        public Score sum() {
            return groups.values().stream().reduce(execution, Score::plus);
        }
    }

    /**
     * How a row that missed its target is scored.
     *
     * @param reverse a missed "at most" target
     * @param tiers lower bounds of the quality tiers, in percent of the max score
     * @param perItem how the items of an 各n row make its score
     * @param latePerDay percent of the max score lost per calendar day after a deadline
     */
    public record MissedTargets(Reverse reverse, TierBounds tiers, PerItem perItem, BigDecimal latePerDay) {}

    /** How much the findings of a rule weigh; empty where as much as usual. */
    public Optional<Weight> weight(RuleId rule) {
        return Optional.ofNullable(weights.get(rule));
    }

    /** For a layout that gives budget execution no points of its own: the rows have all 100, and how they are split is the layout's. */
    public RuleSet withoutExecution() {
        return worth(new MaxScores(Score.ZERO, maxScores.groups(), false));
    }

    /** The same rules under another code and edition. */
    public RuleSet as(String otherCode, int otherEdition) {
        return new RuleSet(otherCode, otherEdition, maxScores, overFulfilment, missed, grades, tolerance, weights);
    }

    /** The same rules with other points. */
    public RuleSet worth(MaxScores others) {
        return new RuleSet(code, edition, others, overFulfilment, missed, grades, tolerance, weights);
    }

    /** The same rules with another way to score what missed its target. */
    public RuleSet scoring(MissedTargets other) {
        return new RuleSet(code, edition, maxScores, overFulfilment, other, grades, tolerance, weights);
    }

    /** The same rules with other weights of their findings. */
    public RuleSet weighing(Map<RuleId, Weight> others) {
        return new RuleSet(code, edition, maxScores, overFulfilment, missed, grades, tolerance, others);
    }

    /** How a missed "at most" target is scored: target ÷ actual, or linear down to 0 at twice the target. */
    public enum Reverse {
        RATIO,
        LINEAR_TO_TWICE
    }

    /** The row takes the mean of its items, or the lowest. */
    public enum PerItem {
        MEAN,
        LOWEST
    }

    /** How much a finding weighs in the region; off: it is not noticed at all. */
    public enum Weight {
        ERROR,
        WARNING,
        NOTICE,
        OFF
    }

    /** Lower bounds in percent of the max score: 达成 from {@code achieved}, 部分达成 from {@code partly}, both inclusive. */
    public record TierBounds(BigDecimal achieved, BigDecimal partly) {}

    /** Lower bounds of 优, 良 and 中, all inclusive; 差 is below. */
    public record GradeBounds(Score excellent, Score good, Score fair) {

        /** The grade of a total. */
        public Grade of(Score total) {
            return !excellent.above(total)
                    ? Grade.EXCELLENT
                    : !good.above(total) ? Grade.GOOD : !fair.above(total) ? Grade.FAIR : Grade.POOR;
        }
    }
}
