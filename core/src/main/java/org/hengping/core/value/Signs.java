package org.hengping.core.value;

/** Single characters of a text. */
final class Signs {

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
}
