package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengping.core.lexicon.Words;

/** Puts labels together that narrow columns tore over several lines: 一级 and 指标, 年度 and 指标值, 满意, 度指 and 标. */
final class TornLabels {

    private static final int MOST = 5;

    private static final Pattern PIECE = Pattern.compile("[\\p{IsHan}、]{1,4}");

    private static final int LONGEST = 9;

    private static final String REST = "指标";

    private static final Pattern LETTER = Pattern.compile("[(（][A-C][)）]");

    private TornLabels() {}

    static List<Cell> joined(List<Cell> cells) {
        List<Cell> whole = new ArrayList<>();
        int at = 0;
        while (at < cells.size()) {
            int count = pieces(cells, at);
            Cell first = cells.get(at);
            String text = String.join(
                    "", cells.subList(at, at + count).stream().map(Cell::text).toList());
            whole.add(count == 1 ? first : new Cell(first.row(), first.column(), text));
            at += count;
        }
        return whole;
    }

    /** How many cells make one label, from this one on: as many as make a known one, unless the next begins another. */
    private static int pieces(List<Cell> cells, int from) {
        StringBuilder text = new StringBuilder(cells.get(from).key());
        if (from + 1 < cells.size() && letter(cells.get(from + 1)) && head(text.toString())) {
            return 2;
        }
        int count = 1;
        for (int i = from + 1; i < Math.min(cells.size(), from + MOST); i++) {
            String piece = cells.get(i).key();
            boolean second = i == from + 1;
            if (second && piece.equals(REST) && text.toString().matches("[\\p{IsHan}]{2,7}")) {
                return lettered(cells, from, 2);
            }
            if (!goesOn(text, piece, second) || (label(text.toString()) && (label(piece) || pieces(cells, i) > 1))) {
                break;
            }
            text.append(piece);
            count = label(text.toString()) ? i - from + 1 : count;
        }
        return lettered(cells, from, count);
    }

    private static boolean goesOn(CharSequence text, String piece, boolean second) {
        return PIECE.matcher(piece).matches()
                && text.length() + piece.length() <= LONGEST
                && !(second && (!PIECE.matcher(text).matches() || REST.contentEquals(text)));
    }

    private static int lettered(List<Cell> cells, int from, int count) {
        int next = from + count;
        return count > 1 && next < cells.size() && letter(cells.get(next)) ? count + 1 : count;
    }

    private static boolean letter(Cell cell) {
        return LETTER.matcher(cell.text().strip()).matches();
    }

    private static boolean head(String key) {
        return Column.of(key).isPresent() || MoneyColumn.of(key).isPresent();
    }

    private static boolean label(String key) {
        return Words.TABLE_SIDE.is(key) || head(key) || LevelLabels.level1(key).isPresent() || LevelLabels.level2(key);
    }
}
