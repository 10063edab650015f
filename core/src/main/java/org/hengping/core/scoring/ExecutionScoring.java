package org.hengping.core.scoring;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import org.hengping.core.Sentence;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;

/** Scores budget execution: unrounded rate (B−C)/A times the max score, never above it and never below 0. */
final class ExecutionScoring {

    private ExecutionScoring() {}

    static ExecutionScore score(BudgetExecution execution, RuleSet rules) {
        FundingLine total = execution.total();
        Score max = rules.maxScores().execution();
        Amount budget = total.budget();
        Amount executed = total.executed();
        if (budget == null || executed == null) {
            return new ExecutionScore(null, max, null, Sentence.of("explanation.execution.missing"));
        }
        Amount transfer = requireNonNullElse(total.higherLevelTransfer(), Amount.ZERO);
        return ExecutionRatio.of(total)
                .map(ratio -> computed(ratio, max, executed, transfer, budget))
                .orElseGet(() -> new ExecutionScore(null, max, null, Sentence.of("explanation.execution.zeroBudget")));
    }

    private static ExecutionScore computed(
            BigDecimal ratio, Score max, Amount executed, Amount transfer, Amount budget) {
        Percentage rate = Percentage.ofRatio(ratio);
        Score score = new Score(ExecutionRatio.points(ratio, max));
        Sentence explanation =
                Sentence.of("explanation.execution.computed", executed, transfer, budget, rate, max, score);
        return new ExecutionScore(rate, max, score, explanation);
    }
}
