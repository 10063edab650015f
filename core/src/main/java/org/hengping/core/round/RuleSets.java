package org.hengping.core.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet.GradeBounds;
import org.hengping.core.round.RuleSet.PerItem;
import org.hengping.core.round.RuleSet.Reverse;
import org.hengping.core.round.RuleSet.TierBounds;

/** The rule sets the product brings. */
public final class RuleSets {

    private RuleSets() {}

    /** 财预〔2020〕10号 as generally quoted: execution 10, output 50, benefit 30, satisfaction 10. */
    public static RuleSet national() {
        return ruleSet("national", 10, points(50, 30, 10), true, "80", "60");
    }

    /** Hubei: execution 20, output 40, benefit 30, satisfaction 10; tiers at 80 and 50. The splits of its offices vary. */
    public static RuleSet hubei() {
        return ruleSet("hubei", 20, points(40, 30, 10), false, "80", "50");
    }

    /** Sichuan: execution 10, indicators 90, of these usually output 60 and benefit 30. The splits of its offices vary. */
    public static RuleSet sichuan() {
        return ruleSet("sichuan", 10, points(60, 30, 0), false, "80", "60");
    }

    public static List<RuleSet> builtIn() {
        return List.of(national(), hubei(), sichuan());
    }

    private static Map<Level1, Score> points(long output, long benefit, long satisfaction) {
        return Map.of(
                Level1.OUTPUT, Score.of(output),
                Level1.BENEFIT, Score.of(benefit),
                Level1.SATISFACTION, Score.of(satisfaction));
    }

    private static RuleSet ruleSet(
            String code, long execution, Map<Level1, Score> groups, boolean binding, String achieved, String partly) {
        return new RuleSet(
                code,
                1,
                new RuleSet.MaxScores(Score.of(execution), groups, binding),
                new BigDecimal("130"),
                new RuleSet.MissedTargets(
                        Reverse.RATIO,
                        new TierBounds(new BigDecimal(achieved), new BigDecimal(partly)),
                        PerItem.MEAN,
                        new BigDecimal("5")),
                new GradeBounds(Score.of(90), Score.of(80), Score.of(60)),
                Score.of("0.10"),
                Map.of());
    }
}
