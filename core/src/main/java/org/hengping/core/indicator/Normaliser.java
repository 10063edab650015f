package org.hengping.core.indicator;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the many ways of writing one value to one way. The raw text is kept elsewhere; this is for understanding it. */
public final class Normaliser {

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,])\\d{1,3}(,\\d{3})+(?![\\d,])");

    private Normaliser() {}

    /**
     * Half width, one sign for each comparison, % for 百分比 and 百分之, no thousands separators, no spaces inside words.
     *
     * @return empty where the text says nothing
     */
    public static String normalise(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u200b\\ufeff]+", " ")
                .replaceAll("\\p{Cc}", "")
                .replaceAll("(?<!\\d) | (?!\\d)", "");
        text = signs(text).replace("百分比", "%").replaceAll("百分之(-?\\d+(\\.\\d+)?)", "$1%");
        return THOUSANDS.matcher(text).replaceAll(number -> number.group().replace(",", ""));
    }

    private static String signs(String raw) {
        return raw.replaceAll("≧|⩾|>=|大于或?等于", "≥")
                .replaceAll("≦|⩽|<=|小于或?等于", "≤")
                .replace('═', '=')
                .replaceAll("[−–—](?=\\d)", "-")
                .replace('〜', '~');
    }
}
