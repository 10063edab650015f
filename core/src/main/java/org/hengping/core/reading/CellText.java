package org.hengping.core.reading;

import java.util.regex.Pattern;
import org.hengping.core.lexicon.PlainText;

/** What a cell says, as a form keeps it: without markup and without spaces inside Chinese words, its lines kept. */
final class CellText {

    private static final Pattern TONED = Pattern.compile("[(（][a-z\\u00c0-\\u024f]*[\\u00c0-\\u024f][a-z]*[)）]");
    private static final Pattern LINE_END = Pattern.compile("(?i)</p>\\s*<p>|<br\\s*/?>");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\u3000]+");
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}]) (?=\\S)|(?<=\\S) (?=[\\p{IsHan}\\p{IsPunctuation}])");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n ?");
    private static final Pattern ANY_MARKUP = Pattern.compile("</?[a-zA-Z][^>]{0,40}>");

    private CellText() {}

    /** A value of a cell: markup removed, spaces inside Chinese words removed, lines kept. */
    static String value(String text) {
        String plain = entities(text);
        plain = plain.indexOf('(') < 0 && plain.indexOf('（') < 0
                ? plain
                : TONED.matcher(plain).replaceAll("");
        if (plain.indexOf('<') >= 0) {
            plain = PlainText.withoutMarkup(LINE_END.matcher(plain).replaceAll("\n"));
        }
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = plain.indexOf(' ') < 0 ? plain : INSIDE.matcher(plain).replaceAll("");
        return AROUND_BREAK.matcher(plain).replaceAll("\n").strip();
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ")
                        .replace("&ge;", "≥")
                        .replace("&le;", "≤")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&");
    }

    static boolean markup(String text) {
        return text.indexOf('<') >= 0 && ANY_MARKUP.matcher(text).find();
    }
}
