package org.hengping.core.findings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text in the one spelling that patterns are written for: half width (NFKC), blanks and dashes of one kind, without signs that are not
 * seen. What is found is told as it stands in the text. Signs that only contain a figure, such as ① and ㎡, stay what they are.
 */
public final class Spelling {

    private static final int FIRST_VARIANT = 0xFE00;
    private static final int LAST_VARIANT = 0xFE0F;
    private static final char MINUS = '\u2212';

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int[] from;
    private int[] to;

    /** @param at position of the first character in the text as it was written */
    public record Found(String text, int at) {}

    public Spelling(String text) {
        this.text = text;
        from = new int[text.length() + 16];
        to = new int[from.length];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            add(plain(sign), at, at + Character.charCount(sign));
        }
    }

    /** A pattern in which ~ stands for what may be between the figures of a number: at most two blanks, hyphens or brackets. */
    public static Pattern apart(String pattern) {
        return Pattern.compile(pattern.replace("~", "[ ()-]{0,2}"));
    }

    /** Every match, from the beginning of the text to its end; of one with groups the first group that took part. */
    public Stream<Found> find(Pattern pattern) {
        return pattern.matcher(plain).results().map(this::found);
    }

    private Found found(MatchResult match) {
        int group = 0;
        for (int next = match.groupCount(); next > 0; next--) {
            group = match.group(next) == null ? group : next;
        }
        int first = from[match.start(group)];
        return new Found(text.substring(first, to[match.end(group) - 1]), first);
    }

    private void add(String signs, int first, int after) {
        int length = plain.length() + signs.length();
        if (length > from.length) {
            from = Arrays.copyOf(from, 2 * length);
            to = Arrays.copyOf(to, 2 * length);
        }
        Arrays.fill(from, plain.length(), length, first);
        Arrays.fill(to, plain.length(), length, after);
        plain.append(signs);
    }

    private static String plain(int sign) {
        int type = Character.getType(sign);
        if (type == Character.FORMAT || sign >= FIRST_VARIANT && sign <= LAST_VARIANT) {
            return "";
        }
        if (Character.isDigit(sign)) {
            return String.valueOf(Character.digit(sign, 10));
        }
        if (type == Character.SPACE_SEPARATOR || sign == '\t') {
            return " ";
        }
        if (type == Character.DASH_PUNCTUATION || sign == MINUS) {
            return "-";
        }
        String one = Character.toString(sign);
        String half = Normalizer.normalize(one, Normalizer.Form.NFKC);
        return half.chars().anyMatch(Character::isDigit) ? one : half;
    }
}
