package org.hengping.core.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.hengping.core.lexicon.Words;

/** What a cell is where a text has lost its columns. */
final class TextCell {

    private static final Pattern FIGURE = Pattern.compile("[≥≤=]?[\\d.,/-]+[%％]?");

    private TextCell() {}

    /** Whether it says words, and not a figure alone. */
    static boolean words(Cell cell) {
        return !FIGURE.matcher(Words.BOUND_BEHIND.without(cell.text())).matches();
    }

    /** Whether it is the label of a level, with which a row begins. */
    static boolean label(Cell cell) {
        return LevelLabels.level1(cell.text()).isPresent() || LevelLabels.level2(cell.key());
    }

    /** Whether the table ends at this cell: with its sum, or with what stands below it. 自评得分 is a sum only where a figure follows. */
    static boolean ends(List<Cell> cells, int at) {
        Cell cell = cells.get(at);
        if (Words.TOTAL.is(cell.key())) {
            return cell.head().isEmpty() || (at + 1 < cells.size() && !words(cells.get(at + 1)));
        }
        return cell.head().isEmpty() && Words.BELOW.is(cell.key());
    }
}
