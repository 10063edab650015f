package org.hengping.core.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;

/** Whether a rule set can be used: points sum to 100, bounds go in order, percentages are percentages. */
public final class RuleSetCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_OVER = BigDecimal.valueOf(1000);

    private RuleSetCheck() {}

    /** What is wrong with it, each with what to do; empty where it can be used. */
    public static List<Sentence> problems(RuleSet rules) {
        List<Sentence> problems = new ArrayList<>();
        maxScores(rules.maxScores(), problems);
        grades(rules.grades(), problems);
        tiers(rules.missed().tiers(), problems);
        if (rules.overFulfilment().compareTo(HUNDRED) <= 0
                || rules.overFulfilment().compareTo(MOST_OVER) > 0) {
            problems.add(Sentence.of("rules.problem.overFulfilment", rules.overFulfilment()));
        }
        if (outside(rules.missed().latePerDay())) {
            problems.add(Sentence.of("rules.problem.latePerDay", rules.missed().latePerDay()));
        }
        if (rules.tolerance().above(Score.of(1))) {
            problems.add(Sentence.of("rules.problem.tolerance", rules.tolerance()));
        }
        return List.copyOf(problems);
    }

    private static void maxScores(RuleSet.MaxScores maxScores, List<Sentence> problems) {
        if (maxScores.groups().containsKey(Level1.COST)) {
            problems.add(Sentence.of("rules.problem.cost"));
        }
        Score sum = maxScores.sum();
        if (sum.compareTo(RuleSet.FULL) != 0) {
            problems.add(Sentence.of("rules.problem.sum", sum, RuleSet.FULL));
        }
    }

    private static void grades(RuleSet.GradeBounds grades, List<Sentence> problems) {
        boolean inOrder = RuleSet.FULL.compareTo(grades.excellent()) >= 0
                && grades.excellent().above(grades.good())
                && grades.good().above(grades.fair())
                && grades.fair().above(Score.ZERO);
        if (!inOrder) {
            problems.add(Sentence.of("rules.problem.grades", grades.excellent(), grades.good(), grades.fair()));
        }
    }

    private static void tiers(RuleSet.TierBounds tiers, List<Sentence> problems) {
        boolean inOrder = !outside(tiers.achieved())
                && !outside(tiers.partly())
                && tiers.achieved().compareTo(tiers.partly()) > 0;
        if (!inOrder) {
            problems.add(Sentence.of("rules.problem.tiers", tiers.achieved(), tiers.partly()));
        }
    }

    private static boolean outside(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0;
    }
}
