package org.hengping.ui.sheet;

import org.apache.poi.ss.SpreadsheetVersion;

/** Text for the cells of a workbook: how much one holds, and how wide it is. */
public final class CellText {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int FIRST_WIDE = 0x2000;

    private CellText() {}

    /** A cell holds 32,767 signs; what is longer ends with an ellipsis. */
    public static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** In letters; Chinese signs are as wide as two. */
    public static int letters(String line) {
        return line.codePoints().map(sign -> sign < FIRST_WIDE ? 1 : 2).sum();
    }

    /** How many lines a text takes in a column that is so many letters wide. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(letters(line), Math.max(2, width))))
                .sum();
    }
}
