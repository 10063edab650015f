package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.hengping.core.value.Normaliser;

/** Numbers of a file. */
final class PrintedNumbers {

    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final BigDecimal TWICE = new BigDecimal("2");

    private PrintedNumbers() {}

    /** Points; {@code --} and words are none. */
    static Optional<Score> score(String text) {
        return points(text).map(Score::new);
    }

    /** The same, with the decimals that are printed. */
    static Optional<BigDecimal> points(String text) {
        return number(without(text, "分", "%", "％")).filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0);
    }

    /** Money in 万元; an amount in 元 is converted. */
    static Optional<Amount> amount(String text, boolean yuan) {
        String plain = Normaliser.normalise(text);
        boolean inYuan = (plain.endsWith("元") || yuan) && !plain.endsWith("万元");
        return number(without(plain, "万元", "元")).map(value -> new Amount(inYuan ? value.movePointLeft(4) : value));
    }

    /** Percent with the decimals that are printed; 0.9855 without a sign is 98.55 %. */
    static Optional<BigDecimal> rate(String text) {
        String plain = text.replace('％', '%');
        boolean ratio = plain.indexOf('%') < 0;
        return number(plain.replace("%", ""))
                .map(value -> ratio && value.compareTo(TWICE) < 0 ? value.movePointRight(2) : value);
    }

    /** A text without the first of these units that it ends with. */
    private static String without(String text, String... units) {
        for (String unit : units) {
            if (text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length());
            }
        }
        return text;
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = Normaliser.normalise(text);
        return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
