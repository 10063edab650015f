package org.hengping.core.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.lexicon.Words;

/**
 * Lays the cells of a line under the columns of a head where their places are lost: text in which merged cells are missing. Cells keep their
 * order; each may be left out, each column may stay empty, and what costs least is taken. A cell that looks like its column costs nothing.
 */
final class Alignment {

    private static final int UNLIKELY = 60;
    private static final int DROPPED = 30;
    private static final int BLANK = 1;

    /** A line that is over leaves the rest of its columns empty. */
    private static final int ENDED = 2;

    private final List<Optional<Column>> order;
    private final List<Cell> cells;
    private final int[][] cost;

    private Alignment(List<Optional<Column>> order, List<Cell> cells) {
        this.order = order;
        this.cells = cells;
        this.cost = new int[cells.size() + 1][order.size() + 1];
    }

    static Map<Column, Cell> of(List<Optional<Column>> order, List<Cell> cells) {
        Alignment alignment = new Alignment(order, cells);
        alignment.weigh();
        return alignment.taken();
    }

    private void weigh() {
        for (int i = cells.size(); i >= 0; i--) {
            for (int k = order.size(); k >= 0; k--) {
                if (i == cells.size() && k == order.size()) {
                    continue;
                }
                int skipped = k < order.size() ? skip(i, k) + cost[i][k + 1] : Integer.MAX_VALUE;
                int dropped = i < cells.size() ? drop(cells.get(i)) + cost[i + 1][k] : Integer.MAX_VALUE;
                int put = i < cells.size() && k < order.size() ? put(i, k) : Integer.MAX_VALUE;
                cost[i][k] = Math.min(put, Math.min(skipped, dropped));
            }
        }
    }

    private Map<Column, Cell> taken() {
        Map<Column, Cell> taken = new EnumMap<>(Column.class);
        int i = 0;
        int k = 0;
        while (i < cells.size() && k < order.size()) {
            if (cost[i][k] == put(i, k)) {
                Cell cell = cells.get(i);
                order.get(k).ifPresent(column -> taken.put(column, cell));
                i++;
                k++;
            } else if (cost[i][k] == skip(i, k) + cost[i][k + 1]) {
                k++;
            } else {
                i++;
            }
        }
        return taken;
    }

    private int put(int i, int k) {
        return fit(order.get(k), cells.get(i)) + cost[i + 1][k + 1];
    }

    private static int drop(Cell cell) {
        return cell.blank() ? BLANK : DROPPED;
    }

    /** Labels to the left are merged cells, columns to the right are often not filled in. */
    private int skip(int i, int k) {
        return i == cells.size() ? ENDED : skip(order.get(k));
    }

    private int skip(Optional<Column> column) {
        return column.map(known -> switch (known) {
                    case LEVEL1, DEVIATION, IMPROVEMENT -> 2;
                    case LEVEL2 -> 3;
                    case LEVEL3 -> order.contains(Optional.of(Column.CONTENT)) ? 5 : 12;
                    case CONTENT, TARGET, ACTUAL -> 12;
                    case NATURE, UNIT, ADJUSTED -> 7;
                    case MAX_SCORE, SELF_SCORE, OTHERS_SCORE -> 9;
                })
                .orElse(1);
    }

    private int fit(Optional<Column> column, Cell cell) {
        if (cell.blank()) {
            return BLANK;
        }
        String text = cell.key();
        boolean score = PrintedNumbers.score(text)
                .filter(points -> points.value().intValue() <= 100)
                .isPresent();
        return column.map(known -> switch (known) {
                    case LEVEL1 -> LevelLabels.level1(text).isPresent() ? 0 : UNLIKELY;
                    case LEVEL2 -> level2(text);
                    case LEVEL3, CONTENT -> sign(text) ? UNLIKELY : content(text, score);
                    case NATURE -> Words.NATURE.is(text) ? 0 : UNLIKELY;
                    case UNIT -> text.matches("%|[^\\d≥≤=]{1,4}") ? 2 : UNLIKELY;
                    case TARGET, ADJUSTED -> sign(text) ? UNLIKELY : text.matches(".*\\d.*") ? 0 : 6;
                    case ACTUAL -> sign(text) ? UNLIKELY : 2;
                    case MAX_SCORE, SELF_SCORE, OTHERS_SCORE -> score ? 0 : text.matches("[-—/]+") ? 3 : UNLIKELY;
                    case DEVIATION, IMPROVEMENT -> score ? 25 : 2;
                })
                .orElse(14);
    }

    /** Whether a cell says only which way is better; 下降 by itself may also be a value, where no column is for signs. */
    private boolean sign(String text) {
        return Words.NATURE.is(text) && (order.contains(Optional.of(Column.NATURE)) || !Words.MOVING.is(text));
    }

    private static int level2(String text) {
        return LevelLabels.level2(text) ? 0 : text.matches("[\\p{IsHan}]{2,8}") ? 5 : UNLIKELY;
    }

    private static int content(String text, boolean score) {
        if (LevelLabels.level1(text).isPresent()) {
            return Words.LIKE_SATISFACTION.is(text) ? 10 : UNLIKELY;
        }
        boolean note = Words.SCORING_NOTE.in(text);
        return score || note ? 40 : LevelLabels.level2(text) ? 25 : 0;
    }
}
