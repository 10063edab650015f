package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Normaliser;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;

/** Numbers of a file. */
final class Figures {

    private static final BigDecimal MOST = new BigDecimal("1000");

    private Figures() {}

    /** Points; {@code --} and words are none. */
    static Optional<Score> score(String text) {
        return number(text.replaceAll("[分%％]$", ""))
                .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0)
                .map(Score::new);
    }

    /** Money in 万元; an amount in 元 is converted. */
    static Optional<Amount> amount(String text, boolean yuan) {
        String plain = Normaliser.normalise(text);
        boolean inYuan = plain.matches(".*\\d元$") || (yuan && !plain.endsWith("万元"));
        return number(plain.replaceAll("万?元$", "")).map(value -> new Amount(inYuan ? value.movePointLeft(4) : value));
    }

    static Optional<Percentage> rate(String text) {
        return number(text.replaceAll("[%％]", ""))
                .map(value -> new Percentage(fraction(text, value) ? value.movePointRight(2) : value));
    }

    /** 0.98 without a sign is a workbook's way of writing 98 %. */
    private static boolean fraction(String text, BigDecimal value) {
        return !text.matches(".*[%％].*") && value.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = Normaliser.normalise(text);
        return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
