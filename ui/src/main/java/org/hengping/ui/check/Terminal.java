package org.hengping.ui.check;

/** What may be shown on a terminal: a cell of a file, or its name, could hold signs that command it. */
public final class Terminal {

    private Terminal() {}

    /** One line of text. */
    public static String line(String text) {
        return text.replaceAll("\\R", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]", "\ufffd");
    }
}
