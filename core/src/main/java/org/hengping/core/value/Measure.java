package org.hengping.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with its unit, as in 30场 or 81.6万元.
 *
 * @param number as written, without trailing zeros
 * @param unit {@link Unit#NONE} where none was written
 */
public record Measure(BigDecimal number, Unit unit) {

    /** Decimals of a converted number that a sentence shows. */
    private static final int SHOWN = 4;

    public Measure {
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (number.scale() < 0) {
            number = number.setScale(0);
        }
    }

    public static Measure of(String number, String unit) {
        return new Measure(new BigDecimal(number), Unit.of(unit));
    }

    /** Whether the two can be compared: units of one dimension, or a unit missing and so inherited. */
    public boolean comparable(Measure other) {
        return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit) || unit.comparable(other.unit);
    }

    /** The same quantity in the unit of another measure; a missing unit is inherited, 万 and 亿 still count. */
    public Measure in(Measure other) {
        if (unit.isEmpty() || unit.equals(other.unit)) {
            return new Measure(number, other.unit);
        }
        if (other.unit.isEmpty()) {
            return new Measure(number.multiply(unit.scale()), Unit.NONE);
        }
        return new Measure(unit.convert(number, other.unit), other.unit);
    }

    /** Whether the other measure counts things of the same name: the very unit, not only one of its dimension. */
    public boolean sameUnit(Measure other) {
        if (unit.dimension() != Dimension.COUNT) {
            return unit.dimension() == other.unit.dimension();
        }
        return !unit.base().isEmpty()
                && !other.unit.base().isEmpty()
                && unit.base().charAt(0) == other.unit.base().charAt(0);
    }

    /** Whether the two count the same things: people are counted in 人, 名 and 位, and 万人 are people, too. */
    public boolean countsLike(Measure other) {
        Measure one = new Measure(number, unit.withoutLarge());
        Measure two = new Measure(other.number, other.unit.withoutLarge());
        boolean people = one.unit.people() && two.unit.people();
        return people || (!one.unit.isEmpty() && !two.unit.isEmpty() && one.sameUnit(two));
    }

    /** Whether it is a sum of money: 58.3万元. */
    public boolean money() {
        return unit.dimension() == Dimension.MONEY;
    }

    /** Whether it counts rates, not amounts: a rate of cost is still better when it is higher. */
    public boolean rate() {
        Dimension dimension = unit.dimension();
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
