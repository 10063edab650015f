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
        String text = signs(raw);
        text = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("百分比", "%")
                .replaceAll("百分之(-?\\d+(\\.\\d+)?)", "$1%");
        text = text.replaceAll("(?<=\\d)[\\s\\u00a0]+(?=\\d)", "\u0000")
                .replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", "")
                .replace('\u0000', ' ');
        text = THOUSANDS.matcher(text).replaceAll(number -> number.group().replace(",", ""));
        return text.strip();
    }

    private static String signs(String raw) {
        return raw.replaceAll("≧|⩾|≥|[>＞﹥][=＝]|大于或?等于", "≥")
                .replaceAll("≦|⩽|≤|[<＜﹤][=＝]|小于或?等于", "≤")
                .replaceAll("[═﹦＝]", "=")
                .replaceAll("[−–—－](?=\\s*\\d)", "-")
                .replace('～', '~')
                .replace('〜', '~');
    }
}
