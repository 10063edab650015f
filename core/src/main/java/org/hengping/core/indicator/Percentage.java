package org.hengping.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate in percent, for showing: two decimals, rounded HALF_UP. Scores are computed from unrounded rates, never from this.
 *
 * @param value 92.59 means 92.59 %
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    public Percentage {
        value = value.setScale(2, RoundingMode.HALF_UP);
    }

    /** @param ratio 0.9259 becomes 92.59 % */
    public static Percentage ofRatio(BigDecimal ratio) {
        return new Percentage(ratio.movePointRight(2));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** With its sign, as people write it: 92.59%. */
    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
