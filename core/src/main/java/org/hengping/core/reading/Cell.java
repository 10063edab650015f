package org.hengping.core.reading;

import java.util.Optional;
import org.hengping.core.lexicon.PlainText;
import org.jspecify.annotations.Nullable;

/** One cell of a file, and what it says as a label: asked often, and found once. */
public final class Cell {

    private final int row;
    private final int column;
    private final String text;
    private @Nullable String key;
    private @Nullable Optional<Column> head;
    private @Nullable Optional<MoneyColumn> money;

    /**
     * @param row row of its table or sheet, from 1
     * @param column first column it covers, from 1
     * @param text as it stands in the file
     */
    public Cell(int row, int column, String text) {
        this.row = row;
        this.column = column;
        this.text = text;
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    public String text() {
        return text;
    }

    /** Its text for comparing. */
    String key() {
        if (key == null) {
            key = PlainText.of(text);
        }
        return key;
    }

    /** The column of the indicator table that it heads. */
    Optional<Column> head() {
        if (head == null) {
            head = Column.of(key());
        }
        return head;
    }

    /** The column of the money table that it heads. */
    Optional<MoneyColumn> money() {
        if (money == null) {
            money = MoneyColumn.of(key());
        }
        return money;
    }

    boolean blank() {
        return key().isEmpty();
    }

    @Override
    public String toString() {
        return "R" + row + " C" + column + " " + text;
    }
}
