package org.hengping.core.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the many ways of writing one value to one way. The raw text is kept elsewhere; this is for understanding it. */
public final class Normaliser {

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,])\\d{1,3}(,\\d{3})+(?![\\d,])");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u200b\\ufeff]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern LOOSE = Pattern.compile("(?<!\\d) | (?!\\d)");
    private static final Pattern PERCENT = Pattern.compile("(?:百分之)+(-?\\d+(\\.\\d+)?)%?");
    private static final Pattern LEAST = Pattern.compile("≧|⩾|>=|大于或?等于");
    private static final Pattern MOST = Pattern.compile("≦|⩽|<=|小于或?等于");
    private static final Pattern MINUS = Pattern.compile("[−–—](?=\\d)");

    private Normaliser() {}

    /**
     * Half width, one sign for each comparison, % for 百分比 and 百分之, no thousands separators, no spaces inside words.
     *
     * @return empty where the text says nothing
     */
    public static String normalise(String raw) {
        if (plain(raw)) {
            return raw;
        }
        String text = replace(BLANK, Normalizer.normalize(raw, Normalizer.Form.NFKC), " ");
        text = signs(replace(LOOSE, replace(CONTROL, text, ""), "")).replace("百分比", "%");
        text = text.indexOf('百') < 0 ? text : replace(PERCENT, text, "$1%");
        return text.indexOf(',') < 0
                ? text
                : THOUSANDS.matcher(text).replaceAll(number -> number.group().replace(",", ""));
    }

    /** Only ideographs, digits, and signs that stay as they are; no word that a sign replaces. */
    private static boolean plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            boolean ideograph = sign >= 0x4e00 && sign < 0xa000 && sign != '百' && sign != '等';
            boolean digit = sign >= '0' && sign <= '9';
            if (!ideograph && !digit && "%.≥≤、。-~/".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String signs(String raw) {
        String text = replace(MOST, replace(LEAST, raw, "≥"), "≤");
        return replace(MINUS, text.replace('═', '='), "-").replace('〜', '~');
    }

    private static String replace(Pattern pattern, String text, String by) {
        return pattern.matcher(text).replaceAll(by);
    }
}
