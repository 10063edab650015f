package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.hengping.core.value.Normaliser;

/** Numbers of a file. */
final class Figures {

    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final BigDecimal TWICE = new BigDecimal("2");

    private Figures() {}

    /** Points; {@code --} and words are none. */
    static Optional<Score> score(String text) {
        return points(text).map(Score::new);
    }

    /** The same, with the decimals that are printed. */
    static Optional<BigDecimal> points(String text) {
        return number(text.replaceAll("[分%％]$", "")).filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0);
    }

    /** Money in 万元; an amount in 元 is converted. */
    static Optional<Amount> amount(String text, boolean yuan) {
        String plain = Normaliser.normalise(text);
        boolean inYuan = plain.matches(".*\\d元$") || (yuan && !plain.endsWith("万元"));
        return number(plain.replaceAll("万?元$", "")).map(value -> new Amount(inYuan ? value.movePointLeft(4) : value));
    }

    /** Percent with the decimals that are printed; 0.9855 without a sign is 98.55 %. */
    static Optional<BigDecimal> rate(String text) {
        boolean ratio = !text.matches("(?s).*[%％].*");
        return number(text.replaceAll("[%％]", ""))
                .map(value -> ratio && value.compareTo(TWICE) < 0 ? value.movePointRight(2) : value);
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = Normaliser.normalise(text);
        return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
