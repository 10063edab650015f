package org.hengping.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quantity in running text, with all that the words around it say.
 *
 * @param direction whether it is a limit: 不低于95%, 30场以上; {@link Comparison#EXACTLY} where no word says so
 * @param movement whether it is how far something rose or fell: 同比下降5.1%
 * @param before the words that lead to it, back to the number before it
 * @param after the words that follow, up to the next number
 * @param start index of its first character
 */
public record StatedQuantity(
        Measure value,
        Comparison direction,
        Precision precision,
        Movement movement,
        String before,
        String after,
        int start) {

    private static final BigDecimal SLACK = new BigDecimal("0.2");
    private static final BigDecimal DOUBLE = new BigDecimal("2");

    /** A number as it stands, without words. */
    public static StatedQuantity plainly(Measure value) {
        return new StatedQuantity(value, Comparison.EXACTLY, Precision.EXACT, Movement.UNSAID, "", "", 0);
    }

    /** Whether it is meant as it stands; neither 40余 nor 约30 nor 90%以上. */
    public boolean exact() {
        return direction == Comparison.EXACTLY && precision == Precision.EXACT;
    }

    /** As a plan means it: 30场以上 promises 30. */
    public StatedQuantity promised() {
        return new StatedQuantity(value, Comparison.EXACTLY, precision, movement, before, after, start);
    }

    /** A movement as a signed number: 下降至少5% is at most -5%. */
    public StatedQuantity signed() {
        return movement == Movement.FELL
                ? new StatedQuantity(value.negated(), direction.mirrored(), precision, movement, before, after, start)
                : this;
    }

    /** With other words before it. */
    public StatedQuantity led(String words) {
        return new StatedQuantity(value, direction, precision, movement, words, after, start);
    }

    /**
     * Whether a value can be what the text means: 40余 means forty-odd, 约30 anything near it, 90%以上 at least that, but not far more. Accounts
     * round, so that 超过30场 may be said of 30.
     */
    public boolean allows(Measure other) {
        BigDecimal number = value.in(other).number();
        BigDecimal given = other.number();
        return switch (precision) {
            case ABOUT -> given.subtract(number).abs().compareTo(number.abs().multiply(SLACK)) <= 0;
            case ODD -> {
                BigDecimal next = next().in(other).number();
                yield given.compareTo(number.min(next)) >= 0 && given.compareTo(number.max(next)) <= 0;
            }
            case EXACT -> limits(number, given) || same(other);
        };
    }

    private boolean limits(BigDecimal number, BigDecimal given) {
        boolean far = given.abs().compareTo(number.abs().multiply(DOUBLE)) > 0;
        return switch (direction) {
            case AT_LEAST, MORE_THAN -> given.compareTo(number) >= 0 && (!far || number.signum() < 0);
            case AT_MOST, LESS_THAN -> given.compareTo(number) <= 0 && (!far || number.signum() >= 0);
            case EXACTLY -> false;
        };
    }

    private boolean same(Measure other) {
        return direction == Comparison.EXACTLY
                && (value.in(other).number().compareTo(other.number()) == 0
                        || rounded(value, other)
                        || rounded(other, value));
    }

    /** 40余 stays below 50, 4200余 below 4300. */
    private Measure next() {
        BigDecimal number = value.number().stripTrailingZeros();
        BigDecimal step = number.signum() < 0 ? number.ulp().negate() : number.ulp();
        return new Measure(number.add(step), value.unit());
    }

    /** 1.5万亩 is 15200亩, and 96.4% is 96.43%: by the decimals that are printed. A whole number in the same unit stands as it is. */
    private static boolean rounded(Measure coarse, Measure fine) {
        boolean otherUnit = !coarse.unit().equals(fine.unit()) && coarse.unit().large();
        int decimals = coarse.number().scale();
        return (otherUnit || (decimals > 0 && coarse.unit().equals(fine.unit())))
                && fine.in(coarse)
                                .number()
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .compareTo(coarse.number())
                        == 0;
    }
}
