package org.hengping.core.value;

import java.lang.Character.UnicodeScript;
import java.util.Collection;

/** What single characters and words a text has, where that can be told without an expression. */
public final class Signs {

    private Signs() {}

    /** Whether a text has any of the given characters: asked before a pattern is tried. */
    static boolean any(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has no other characters than the given ones. */
    static boolean only(String text, String signs) {
        return text.chars().allMatch(sign -> signs.indexOf(sign) >= 0);
    }

    /** Whether any of the words stands in a text. */
    static boolean anyWord(String text, Collection<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /** Whether a text is Chinese letters only, and not more than so many. */
    public static boolean letters(String text, int most) {
        return letters(text, most, "");
    }

    /** The same where some other signs may be among them. */
    static boolean letters(String text, int most, String others) {
        return text.codePointCount(0, text.length()) <= most
                && text.codePoints()
                        .allMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HAN || others.indexOf(sign) >= 0);
    }
}
