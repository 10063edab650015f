package org.hengping.core.results;

import java.math.BigDecimal;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Percentage;
import org.jspecify.annotations.Nullable;

/** The largest figure that is kept, in 万元 or percent: whoever writes a larger one has mistyped it, and nothing is told apart by it any more. */
final class FigureLimit {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private FigureLimit() {}

    static @Nullable Percentage within(@Nullable Percentage rate) {
        return rate == null ? null : new Percentage(within(rate.value()));
    }

    static @Nullable Amount within(@Nullable Amount amount) {
        return amount == null ? null : new Amount(within(amount.value()));
    }

    private static BigDecimal within(BigDecimal value) {
        return value.min(LARGEST).max(LARGEST.negate());
    }
}
