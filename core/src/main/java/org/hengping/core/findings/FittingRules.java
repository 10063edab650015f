package org.hengping.core.findings;

import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.FormRead;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.jspecify.annotations.Nullable;

/** The rule set that a file is held against where nobody says which: the one that its printed points fit. */
final class FittingRules {

    private FittingRules() {}

    /** @param chosen {@code null} to let the points printed in the form decide */
    static RuleSet of(FormRead read, @Nullable RuleSet chosen) {
        RuleSet rules = chosen != null ? chosen : fitting(read);
        return executionApart(read) ? rules : rules.withoutExecution();
    }

    /** The same with the points that the file gives execution: its sums are made of these. A draft has those of the rule set. */
    static RuleSet asPrinted(FormRead read, RuleSet rules) {
        Score printed = read.declared().executionMaxScore();
        RuleSet.MaxScores points = rules.maxScores();
        return printed == null ? rules : rules.worth(new RuleSet.MaxScores(printed, points.groups(), points.binding()));
    }

    /** Whether execution has points of its own, beside those of the rows. */
    private static boolean executionApart(FormRead read) {
        boolean printed = read.declared().executionMaxScore() != null
                || read.form().budget().selfScore() != null;
        boolean scored = read.layout().maxScores() || read.layout().selfScores();
        return printed
                || scored
                        && !Level1.GROUPS.stream()
                                .map(read.form()::maxScore)
                                .reduce(Score.ZERO, Score::plus)
                                .equals(RuleSet.FULL);
    }

    private static RuleSet fitting(FormRead read) {
        if (RuleSets.hubei().maxScores().execution().equals(read.declared().executionMaxScore())) {
            return RuleSets.hubei();
        }
        boolean ninety = Score.of(90).equals(read.layout().indicatorMaxScore()) && !split(read, RuleSets.national());
        return ninety || split(read, RuleSets.sichuan()) ? RuleSets.sichuan() : RuleSets.national();
    }

    /** Whether the points of the groups are split as the rule set says. */
    private static boolean split(FormRead read, RuleSet rules) {
        return Level1.GROUPS.stream()
                .allMatch(group ->
                        read.form().maxScore(group).equals(rules.maxScores().of(group)));
    }
}
