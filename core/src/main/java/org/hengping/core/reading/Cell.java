package org.hengping.core.reading;

/**
 * One cell of a file.
 *
 * @param row row of its table or sheet, from 1
 * @param column first column it covers, from 1
 * @param text as it stands in the file
 */
public record Cell(int row, int column, String text) {

    /** Its place within its table, such as {@code R12 C7}. */
    public String where() {
        return "R" + row + " C" + column;
    }

    boolean blank() {
        return Labels.key(text).isEmpty();
    }
}
