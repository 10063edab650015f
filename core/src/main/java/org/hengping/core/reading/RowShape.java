package org.hengping.core.reading;

import java.util.List;

/**
 * How a row looks where every cell has a line of its own: words, then its points where the heads have them. Cells that are empty at its end are
 * missing, so the next row may begin where a reason could stand.
 *
 * @param heads of the table, in their order
 * @param cells of the whole text
 */
record RowShape(List<Column> heads, List<Cell> cells) {

    private List<Column> values() {
        return heads.stream()
                .filter(head -> head != Column.LEVEL1 && head != Column.LEVEL2)
                .toList();
    }

    /** Whether a row with all its points stands here. */
    boolean fits(int from) {
        List<Column> values = values();
        int self = values.indexOf(Column.SELF_SCORE);
        if (self < 1 || from + self >= cells.size()) {
            return false;
        }
        for (int i = 0; i <= self; i++) {
            Cell cell = cells.get(from + i);
            boolean fits = values.get(i).points()
                    ? PrintedNumbers.score(cell.key())
                            .filter(score -> score.value().intValue() <= 100)
                            .isPresent()
                    : !cell.blank()
                            && !TextCell.ends(cells, from + i)
                            && (i > 0 || !PrintedNumbers.score(cell.text()).isPresent());
            if (!fits || (i > 0 && TextCell.label(cell))) {
                return false;
            }
        }
        return true;
    }

    /** The first cell that is no longer of the row that begins here. */
    int end(int from) {
        List<Column> values = values();
        int to = from + values.indexOf(Column.SELF_SCORE) + 1;
        int most = Math.min(cells.size(), from + values.size());
        while (to < most && reason(to)) {
            to++;
        }
        return to;
    }

    private boolean reason(int at) {
        Cell cell = cells.get(at);
        return !TextCell.label(cell) && !TextCell.ends(cells, at) && (cell.blank() || !fits(at) || fits(at + 1));
    }
}
