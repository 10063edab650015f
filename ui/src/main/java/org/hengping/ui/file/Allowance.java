package org.hengping.ui.file;

import org.hengping.core.reading.Cell;

/** What one file may hold. More than any real form has, and little enough to be read and judged in time and memory. */
final class Allowance {

    /** Of one table or sheet. */
    static final int MOST_ROWS = 5000;

    static final int MOST_COLUMNS = 100;

    /** Of one cell, in characters; Excel itself keeps no more. */
    static final int LONGEST = 32_767;

    private static final int MOST_ROWS_TOGETHER = 20_000;
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    private int rows;
    private int cells;
    private int characters;

    /** Counts a row by its number in its table, from 1. */
    void row(int number) throws Unreadable {
        rows++;
        if (number > MOST_ROWS) {
            throw new Unreadable("tooManyRows");
        }
        if (rows > MOST_ROWS_TOGETHER) {
            throw new Unreadable("tooMuch");
        }
    }

    Cell cell(int row, int column, String text) throws Unreadable {
        cells++;
        characters += text.length();
        if (text.length() > LONGEST || cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new Unreadable("tooMuch");
        }
        return new Cell(row, column, text);
    }
}
