package org.hengping.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet.GradeBounds;
import org.hengping.core.round.RuleSet.TierBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetCheckTest {

    @Test
    void the_rule_sets_of_the_product_can_be_used() {
        assertThat(RuleSets.builtIn())
                .allSatisfy(rules -> assertThat(RuleSetCheck.problems(rules)).isEmpty());
    }

    @Test
    void points_that_do_not_sum_to_100_are_named_with_their_sum() {
        assertThat(RuleSetCheck.problems(rules(60, "90", "80", "60", "80", "60", "130", "5", "0.10")))
                .containsExactly(Sentence.of("rules.problem.sum", Score.of(110), Score.of(100)));
    }

    @ParameterizedTest
    @CsvSource({
        "90, 80, 60, 80, 60, 130, 5, 0.10, ",
        "80, 80, 60, 80, 60, 130, 5, 0.10, rules.problem.grades",
        "90, 60, 60, 80, 60, 130, 5, 0.10, rules.problem.grades",
        "101, 80, 60, 80, 60, 130, 5, 0.10, rules.problem.grades",
        "90, 80, 0, 80, 60, 130, 5, 0.10, rules.problem.grades",
        "90, 80, 60, 60, 60, 130, 5, 0.10, rules.problem.tiers",
        "90, 80, 60, 101, 60, 130, 5, 0.10, rules.problem.tiers",
        "90, 80, 60, 80, -1, 130, 5, 0.10, rules.problem.tiers",
        "90, 80, 60, 80, 60, 100, 5, 0.10, rules.problem.overFulfilment",
        "90, 80, 60, 80, 60, 1001, 5, 0.10, rules.problem.overFulfilment",
        "90, 80, 60, 80, 60, 130, 101, 0.10, rules.problem.latePerDay",
        "90, 80, 60, 80, 60, 130, 5, 1.01, rules.problem.tolerance"
    })
    void bounds_go_in_order(
            String excellent,
            String good,
            String fair,
            String achieved,
            String partly,
            String over,
            String late,
            String tolerance,
            String problem) {
        assertThat(RuleSetCheck.problems(rules(50, excellent, good, fair, achieved, partly, over, late, tolerance)))
                .extracting(Sentence::key)
                .containsExactly(problem == null ? new String[0] : new String[] {problem});
    }

    private static RuleSet rules(
            long output,
            String excellent,
            String good,
            String fair,
            String achieved,
            String partly,
            String over,
            String late,
            String tolerance) {
        RuleSet base = RuleSets.national();
        return new RuleSet(
                base.code(),
                base.edition(),
                new RuleSet.MaxScores(
                        base.maxScores().execution(),
                        Map.of(
                                Level1.OUTPUT, Score.of(output),
                                Level1.BENEFIT, Score.of(30),
                                Level1.SATISFACTION, Score.of(10)),
                        true),
                new BigDecimal(over),
                new RuleSet.MissedTargets(
                        base.missed().reverse(),
                        new TierBounds(new BigDecimal(achieved), new BigDecimal(partly)),
                        base.missed().perItem(),
                        new BigDecimal(late)),
                new GradeBounds(Score.of(excellent), Score.of(good), Score.of(fair)),
                Score.of(tolerance),
                base.weights());
    }
}
