package org.hengping.core.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text as the words of the lexicon are written: half width, simplified, without spaces, marks (＊ ★) and markup. 績 效（指標） is 绩效(指标). */
public final class PlainText {

    private static final Pattern PAIRS = Pattern.compile(" +");

    private static final char[] SIMPLIFIED = simplified();

    private static final Pattern MARKUP = Pattern.compile("<[^>]{1,40}>");
    private static final Pattern PINYIN = Pattern.compile("\\([a-zA-Z\\u00c0-\\u024f\\u1e00-\\u1eff'’]{1,8}\\)");

    private PlainText() {}

    /** The text for comparing; empty where it says nothing. */
    public static String of(String text) {
        String bare = withoutMarkup(text);
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC);
        String known = plain.indexOf('(') < 0 ? plain : PINYIN.matcher(plain).replaceAll("");
        char[] key = new char[known.length()];
        int length = 0;
        for (int i = 0; i < known.length(); i++) {
            char sign = known.charAt(i);
            if (!Character.isWhitespace(sign) && "\u00a0\u200b\ufeff*★☆".indexOf(sign) < 0) {
                key[length++] = SIMPLIFIED[sign];
            }
        }
        return new String(key, 0, length);
    }

    /** Without what only lays a text out: {@code <p>办讲座</p>}. */
    public static String withoutMarkup(String text) {
        return text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll("");
    }

    private static char[] simplified() {
        char[] letters = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) i;
        }
        DataFile.lines("traditional.txt")
                .flatMap(line -> PAIRS.splitAsStream(line.strip()))
                .forEach(pair -> letters[pair.charAt(0)] = pair.charAt(1));
        return letters;
    }
}
