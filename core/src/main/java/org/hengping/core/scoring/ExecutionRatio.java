package org.hengping.core.scoring;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.hengping.core.form.FundingLine;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;

/** 执行率 as a ratio, not rounded: (B−C)/A, where a layout without C has C = 0; and what it is worth. */
public final class ExecutionRatio {

    private ExecutionRatio() {}

    /** Empty where budget or executed is missing, or the budget is 0. */
    public static Optional<BigDecimal> of(FundingLine total) {
        Amount budget = total.budget();
        Amount executed = total.executed();
        if (budget == null || executed == null || budget.value().signum() == 0) {
            return Optional.empty();
        }
        Amount transfer = requireNonNullElse(total.higherLevelTransfer(), Amount.ZERO);
        return Optional.of(executed.minus(transfer).value().divide(budget.value(), MathContext.DECIMAL128));
    }

    /** Its points, not rounded: never above the max score, and never below 0. */
    public static BigDecimal points(BigDecimal ratio, Score max) {
        return ratio.multiply(max.value()).max(BigDecimal.ZERO).min(max.value());
    }
}
