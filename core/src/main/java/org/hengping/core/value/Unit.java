package org.hengping.core.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.hengping.core.value.Dimension.Factor;

/**
 * A unit (计量单位) taken apart: 万元/人 is ten thousand times 元, for each 人.
 *
 * @param written as written, such as 个村(社区); empty where none was written
 * @param scale 1, or what 百, 千, 万, 亿 before the unit multiply it by
 * @param base the unit itself; empty where only a scale was written (5万)
 * @param per for each of what; empty where for none, and for a year, which is the year of the form
 */
public record Unit(String written, BigDecimal scale, String base, String per, Factor factor) {

    /** No unit was written. */
    static final Unit NONE = new Unit("", BigDecimal.ONE, "", "", Dimension.of(""));

    private static final List<String> LARGE = List.of("千万", "万", "亿");

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal MYRIAD = new BigDecimal("10000");

    /** @param unit as written, such as 万元/人 */
    static Unit of(String unit) {
        if (unit.isEmpty()) {
            return NONE;
        }
        int slash = unit.indexOf('/');
        String whole = slash < 0 ? unit : unit.substring(0, slash);
        Factor plain = Dimension.of(whole);
        int scaled = plain.dimension() == Dimension.COUNT ? scaled(whole) : 0;
        String base = whole.substring(scaled);
        return new Unit(
                unit,
                multiple(whole.substring(0, scaled)),
                base,
                slash < 0 ? "" : each(unit.substring(slash + 1)),
                scaled == 0 ? plain : Dimension.of(base));
    }

    private static String each(String written) {
        String plain = written.substring(written.startsWith("每") ? 1 : 0);
        return plain.startsWith("年") ? "" : plain.substring(plain.startsWith("个") ? 1 : 0);
    }

    private static int scaled(String unit) {
        int length = 0;
        while (length < unit.length() && "十百千万亿".indexOf(unit.charAt(length)) >= 0) {
            length++;
        }
        return length;
    }

    private static BigDecimal multiple(String scale) {
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < scale.length(); i++) {
            product = product.multiply(
                    switch (scale.charAt(i)) {
                        case '十' -> BigDecimal.TEN;
                        case '百' -> HUNDRED;
                        case '千' -> THOUSAND;
                        case '万' -> MYRIAD;
                        default -> MYRIAD.multiply(MYRIAD);
                    });
        }
        return product;
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }

    /** Whether it begins with this, such as %. */
    public boolean startsWith(String sign) {
        return written.startsWith(sign);
    }

    /** The unit with the word behind it that is counted: 10个 and 村 are 10个村. */
    Unit counting(String noun) {
        return Unit.of(written + noun);
    }

    /** Whether it counts in 万 or 亿: 万元, 亿. */
    boolean large() {
        return LARGE.stream().anyMatch(written::startsWith);
    }

    /** 元 for 万元; 万 alone stays. */
    Unit withoutLarge() {
        return LARGE.stream()
                .filter(large -> written.startsWith(large) && written.length() > large.length())
                .findFirst()
                .map(large -> Unit.of(written.substring(large.length())))
                .orElse(this);
    }

    /** 人, 名 and 位. */
    boolean people() {
        return written.length() == 1 && "人名位".contains(written);
    }

    /** For each of something: 元 and 人 are 元/人. */
    Unit forEach(String each) {
        return Unit.of(written + "/" + each);
    }

    /** Whether it says for each of what. */
    boolean forEach() {
        return written.indexOf('/') >= 0;
    }

    Dimension dimension() {
        return factor.dimension();
    }

    /** So much of it, in another comparable unit; where only one names a unit, the other inherits it. */
    BigDecimal convert(BigDecimal number, Unit wanted) {
        BigDecimal scaled = number.multiply(scale);
        if (base.isEmpty() || wanted.base.isEmpty() || dimension() != wanted.dimension()) {
            return scaled.divide(wanted.scale, MathContext.DECIMAL64);
        }
        BigDecimal from = scaled.multiply(factor.value());
        BigDecimal to = wanted.scale.multiply(wanted.factor.value());
        if (!per.isEmpty() && !wanted.per.isEmpty()) {
            from = from.multiply(Dimension.of(wanted.per).value());
            to = to.multiply(Dimension.of(per).value());
        }
        return from.divide(to, MathContext.DECIMAL64);
    }

    /** For each month, week or day: a number for the whole year is another number. */
    boolean perSpan() {
        return dimension() == Dimension.COUNT && !per.isEmpty() && "月季周天日半星".indexOf(per.charAt(0)) >= 0;
    }

    boolean comparable(Unit other) {
        return per(other) && (base.isEmpty() || other.base.isEmpty() || sameBase(other));
    }

    private boolean per(Unit other) {
        if (per.isEmpty() || other.per.isEmpty() || per.startsWith(other.per) || other.per.startsWith(per)) {
            return true;
        }
        Dimension each = Dimension.of(per).dimension();
        return each == Dimension.of(other.per).dimension()
                && (each != Dimension.COUNT || CountWords.alike(per, other.per));
    }

    private boolean sameBase(Unit other) {
        if (letter(base, other.base) || letter(other.base, base)) {
            return true;
        }
        if (dimension() != other.dimension()) {
            return false;
        }
        return switch (dimension()) {
            case COUNT -> CountWords.alike(base, other.base);
            case TIME -> workdays() == other.workdays() || (wholeDays() && other.wholeDays());
            default -> true;
        };
    }

    /** 500M against 500Mbps: the letter alone says the same. */
    private static boolean letter(String one, String other) {
        return one.length() == 1 && one.charAt(0) >= 'A' && one.charAt(0) <= 'Z' && other.startsWith(one);
    }

    private boolean workdays() {
        return base.contains("工作日");
    }

    private boolean wholeDays() {
        return base.endsWith("天") || base.endsWith("日");
    }

    /** As written. */
    @Override
    public String toString() {
        return written;
    }
}
