package org.hengping.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money in 万元. Kept exactly as given, down to a 分 (six decimals); shown with two. May be negative: a file may say so, and a finding
 * then names it.
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {

    public static final Amount ZERO = Amount.of("0");

    public Amount {
        value = value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    public static Amount of(String value) {
        return new Amount(new BigDecimal(value));
    }

    public Amount plus(Amount other) {
        return new Amount(value.add(other.value));
    }

    public Amount minus(Amount other) {
        return new Amount(value.subtract(other.value));
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }

    /** With two decimals, as forms show it. */
    @Override
    public String toString() {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
