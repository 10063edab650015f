package org.hengping.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points (分): two decimals, rounded HALF_UP, never negative. Rounding happens here and nowhere else (DOMAIN: each row). */
public record Score(BigDecimal value) implements Comparable<Score> {

    public static final Score ZERO = Score.of("0");

    public Score {
        value = value.setScale(2, RoundingMode.HALF_UP);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A score is never negative: " + value);
        }
    }

    public static Score of(String value) {
        return new Score(new BigDecimal(value));
    }

    public static Score of(long value) {
        return new Score(BigDecimal.valueOf(value));
    }

    public Score plus(Score other) {
        return new Score(value.add(other.value));
    }

    /** How far the two are apart. */
    public Score distance(Score other) {
        return new Score(value.subtract(other.value).abs());
    }

    public boolean above(Score other) {
        return compareTo(other) > 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public Score atMost(Score limit) {
        return above(limit) ? limit : this;
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
