package org.hengping.core.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.hengping.core.value.Measure;

/**
 * A ratio that a text gives together with the two numbers it comes from.
 *
 * @param name as the text calls it, such as 调和率
 * @param printed in percent, with the decimals that are printed
 * @param change whether it says by how much the part differs from the whole, such as 增长
 */
public record Ratio(String name, BigDecimal printed, Measure part, Measure whole, boolean change) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal TWICE = new BigDecimal("2");

    /** Whether the printed ratio is theirs, rounded or cut off after its last decimal. */
    public boolean follows() {
        return says(RoundingMode.HALF_UP) || says(RoundingMode.DOWN);
    }

    /** Numbers that give less than half or more than twice the ratio belong to something else. */
    public boolean plausible() {
        BigDecimal exact = exact();
        return exact.multiply(TWICE).compareTo(printed) >= 0
                && printed.multiply(TWICE).compareTo(exact) >= 0;
    }

    /** With a decimal at least. */
    public String shown() {
        return exact().setScale(Math.max(1, printed.scale()), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private boolean says(RoundingMode rounding) {
        return exact().setScale(printed.scale(), rounding).compareTo(printed) == 0;
    }

    private BigDecimal exact() {
        BigDecimal base = whole.number();
        BigDecimal number = part.in(whole).number();
        BigDecimal share = change ? number.subtract(base).abs() : number;
        return share.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }
}
