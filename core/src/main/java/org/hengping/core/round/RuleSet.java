package org.hengping.core.round;

import java.math.BigDecimal;
import java.util.Map;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;

/**
 * A rule set (规则集): whatever differs between regions, as data. Immutable; a change makes a new edition, and every frozen version
 * records the edition it was judged by.
 *
 * @param code such as {@code national}
 * @param edition counts up from 1
 * @param executionMaxScore points of budget execution (预算执行率)
 * @param groupMaxScores points of each group; level-1 成本 counts into output
 * @param groupsBinding whether a group that differs is a warning, or (splits vary in the region) only a notice
 * @param overFulfilment from this percentage of the target on a reason is required, such as 130
 * @param reverse how a missed "at most" target is scored
 * @param tiers lower bounds of the quality tiers, in percent of the max score
 * @param perItem how the items of an 各n row make its score
 * @param latePerDay percent of the max score lost per calendar day after a deadline
 * @param grades lower bounds of the grades
 * @param tolerance self and computed score may be this far apart without a warning
 * @param weights findings that weigh more or less than usual, or are switched off, by the id of their rule
 */
public record RuleSet(
        String code,
        int edition,
        Score executionMaxScore,
        Map<Level1, Score> groupMaxScores,
        boolean groupsBinding,
        BigDecimal overFulfilment,
        Reverse reverse,
        TierBounds tiers,
        PerItem perItem,
        BigDecimal latePerDay,
        GradeBounds grades,
        Score tolerance,
        Map<String, Weight> weights) {

    /** What all max scores of a form must sum to. */
    public static final Score FULL = Score.of(100);

    public RuleSet {
        groupMaxScores = Map.copyOf(groupMaxScores);
        weights = Map.copyOf(weights);
    }

    /** Points of a group; none where the rule set does not name it. */
    public Score groupMaxScore(Level1 group) {
        return groupMaxScores.getOrDefault(group, Score.ZERO);
    }

    /** For a layout that gives budget execution no points of its own: the rows have all 100, and how they are split is the layout's. */
    public RuleSet withoutExecution() {
        return new RuleSet(
                code,
                edition,
                Score.ZERO,
                groupMaxScores,
                false,
                overFulfilment,
                reverse,
                tiers,
                perItem,
                latePerDay,
                grades,
                tolerance,
                weights);
    }

    /** The same rules under another code and edition. */
    public RuleSet as(String otherCode, int otherEdition) {
        return new RuleSet(
                otherCode,
                otherEdition,
                executionMaxScore,
                groupMaxScores,
                groupsBinding,
                overFulfilment,
                reverse,
                tiers,
                perItem,
                latePerDay,
                grades,
                tolerance,
                weights);
    }

    /** The same rules with other weights of their findings. */
    public RuleSet weighing(Map<String, Weight> others) {
        return new RuleSet(
                code,
                edition,
                executionMaxScore,
                groupMaxScores,
                groupsBinding,
                overFulfilment,
                reverse,
                tiers,
                perItem,
                latePerDay,
                grades,
                tolerance,
                others);
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
