package org.hengping.core.indicator;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number with its unit, as in 30场 or 81.6万元.
 *
 * @param number as written, without trailing zeros
 * @param unit as written, such as 个村(社区); empty where none was written
 */
public record Measure(BigDecimal number, String unit) {

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
        return unit.isEmpty() || other.unit.isEmpty() || Dimension.of(unit) == Dimension.of(other.unit);
    }

    /** The same quantity in the unit of another measure; a missing unit is inherited. */
    public Measure in(Measure other) {
        if (unit.isEmpty() || other.unit.isEmpty()) {
            return new Measure(number, other.unit);
        }
        BigDecimal base = number.multiply(Dimension.factor(unit));
        return new Measure(base.divide(Dimension.factor(other.unit), MathContext.DECIMAL64), other.unit);
    }

    /** Whether the other measure counts things of the same name: the very unit, not only one of its dimension. */
    public boolean sameUnit(Measure other) {
        Dimension dimension = Dimension.of(unit);
        if (dimension != Dimension.COUNT) {
            return dimension == Dimension.of(other.unit);
        }
        return !unit.isEmpty() && !other.unit.isEmpty() && unit.charAt(0) == other.unit.charAt(0);
    }

    @Override
    public String toString() {
        return number.toPlainString() + unit;
    }
}
