package org.hengping.core.value;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the many ways of writing one value to one way. The raw text is kept elsewhere; this is for understanding it. */
public final class Normaliser {

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,])\\d{1,3}(,\\d{3})+(?![\\d,])");
    private static final Pattern PERCENT = Pattern.compile("(?:百分之)+(-?\\d+(\\.\\d+)?)%?");

    private static final String BLANKS = " \t\n\u000b\f\r\u200b\ufeff";
    private static final String MINUS = "−–—";

    /** Each way of writing a sign, and the one that stays. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("≧", "≥"),
            Map.entry("⩾", "≥"),
            Map.entry(">=", "≥"),
            Map.entry("大于等于", "≥"),
            Map.entry("大于或等于", "≥"),
            Map.entry("≦", "≤"),
            Map.entry("⩽", "≤"),
            Map.entry("<=", "≤"),
            Map.entry("小于等于", "≤"),
            Map.entry("小于或等于", "≤"),
            Map.entry("═", "="),
            Map.entry("〜", "~"),
            Map.entry("百分比", "%"));

    /** What one of them begins with. */
    private static final String FIRST = "≧⩾>大≦⩽<小═〜百";

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
        String text = signs(withoutLayout(Normalizer.normalize(raw, Normalizer.Form.NFKC)));
        text = text.indexOf('百') < 0 ? text : PERCENT.matcher(text).replaceAll("$1%");
        return text.indexOf(',') < 0
                ? text
                : THOUSANDS.matcher(text).replaceAll(number -> number.group().replace(",", ""));
    }

    /** Only ideographs, digits, and signs that stay as they are; no word that a sign replaces. */
    private static boolean plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            boolean ideograph = sign >= 0x4e00 && sign < 0xa000 && sign != '百' && sign != '等';
            if (!ideograph && !digit(sign) && "%.≥≤、。-~/".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Without control characters, and without blanks, of which one stays between two digits. */
    private static String withoutLayout(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (BLANKS.indexOf(sign) >= 0) {
                blank = true;
            } else if (!Character.isISOControl(sign)) {
                if (blank && digit(sign) && !kept.isEmpty() && digit(kept.charAt(kept.length() - 1))) {
                    kept.append(' ');
                }
                kept.append(sign);
                blank = false;
            }
        }
        return kept.toString();
    }

    private static String signs(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String written = written(text, at);
            normal.append(SIGNS.getOrDefault(written, minus(text, at) ? "-" : written));
            at += written.length();
        }
        return normal.toString();
    }

    /** What stands at a place: one of the words that a sign replaces, or a single character. */
    private static String written(String text, int at) {
        String sign = text.substring(at, at + 1);
        return FIRST.contains(sign)
                ? SIGNS.keySet().stream()
                        .filter(word -> text.startsWith(word, at))
                        .findFirst()
                        .orElse(sign)
                : sign;
    }

    /** A dash before a digit is a minus. */
    private static boolean minus(String text, int at) {
        return MINUS.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && digit(text.charAt(at + 1));
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
