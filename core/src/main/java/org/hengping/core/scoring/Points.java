package org.hengping.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/**
 * The points of one row or one item, not yet rounded.
 *
 * @param value {@code null} where the rule cannot decide
 * @param ratio actual ÷ target of a forward target; {@code null} otherwise
 */
record Points(@Nullable BigDecimal value, @Nullable BigDecimal ratio, Sentence explanation) {

    static Points undecided(String key, Object... arguments) {
        return new Points(null, null, Sentence.of("explanation.missing." + key, arguments));
    }

    RowScore of(Indicator row) {
        return new RowScore(
                row.number(),
                value == null ? null : new Score(value),
                ratio == null ? null : new Percentage(ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP)),
                explanation);
    }
}
