package org.hengping.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A number with its unit, as in 30场 or 81.6万元.
 *
 * @param number as written, without trailing zeros
 * @param unit as written, such as 个村(社区); empty where none was written
 */
public record Measure(BigDecimal number, String unit) {

    /** Decimals of a converted number that a sentence shows. */
    private static final int SHOWN = 4;

    private static final Pattern MULTIPLE = Pattern.compile("^(?:千万|万|亿)(?=.)");

    public Measure {
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (number.scale() < 0) {
            number = number.setScale(0);
        }
    }

    public static Measure of(String number, String unit) {
        return new Measure(new BigDecimal(number), unit);
    }

    /** Whether the two can be compared: units of one dimension, or a unit missing and so inherited. */
    public boolean comparable(Measure other) {
        return unit.isEmpty()
                || other.unit.isEmpty()
                || unit.equals(other.unit)
                || Unit.of(unit).comparable(Unit.of(other.unit));
    }

    /** The same quantity in the unit of another measure; a missing unit is inherited, 万 and 亿 still count. */
    public Measure in(Measure other) {
        if (unit.isEmpty() || unit.equals(other.unit)) {
            return new Measure(number, other.unit);
        }
        Unit own = Unit.of(unit);
        if (other.unit.isEmpty()) {
            return new Measure(number.multiply(own.scale()), "");
        }
        return new Measure(own.convert(number, Unit.of(other.unit)), other.unit);
    }

    /** Whether the other measure counts things of the same name: the very unit, not only one of its dimension. */
    public boolean sameUnit(Measure other) {
        Unit own = Unit.of(unit);
        Unit its = Unit.of(other.unit);
        if (own.dimension() != Dimension.COUNT) {
            return own.dimension() == its.dimension();
        }
        return !own.base().isEmpty()
                && !its.base().isEmpty()
                && own.base().charAt(0) == its.base().charAt(0);
    }

    /** Whether the two count the same things: people are counted in 人, 名 and 位, and 万人 are people, too. */
    public boolean countsLike(Measure other) {
        Measure one = plain();
        Measure two = other.plain();
        boolean people = one.unit.matches("[人名位]") && two.unit.matches("[人名位]");
        return people || (!one.unit.isEmpty() && !two.unit.isEmpty() && one.sameUnit(two));
    }

    private Measure plain() {
        return new Measure(number, MULTIPLE.matcher(unit).replaceFirst(""));
    }

    /** Whether it counts rates, not amounts: a rate of cost is still better when it is higher. */
    public boolean rate() {
        Dimension dimension = Unit.of(unit).dimension();
        return dimension == Dimension.PERCENT || dimension == Dimension.POINTS;
    }

    /** The same with the other sign: a fall by 5% is -5%. */
    public Measure negated() {
        return new Measure(number.negate(), unit);
    }

    /** As a sentence shows it: a number that had to be converted keeps four decimals. */
    public Measure shown() {
        return number.scale() <= SHOWN
                ? this
                : new Measure(
                        number.setScale(
                                Math.max(SHOWN, number.scale() - number.precision() + SHOWN), RoundingMode.HALF_UP),
                        unit);
    }

    @Override
    public String toString() {
        return number.toPlainString() + unit;
    }
}
