package org.hengping.ui.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures as the office writes them. */
final class Shown {

    private static final String NONE = "—";

    private Shown() {}

    /** A score, rate or amount; a dash where there is none. */
    static String figure(@Nullable Object figure) {
        return figure == null ? NONE : figure.toString();
    }

    static String figure(Optional<?> figure) {
        return figure(figure.orElse(null));
    }

    /** Points more or fewer, with their sign. */
    static String change(@Nullable BigDecimal change) {
        if (change == null) {
            return NONE;
        }
        String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±";
        return sign + change.abs().toPlainString();
    }
}
