package org.hengping.ui.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.Paper.Style;
import org.hengping.ui.paper.PaperPage.PaperRow;

/** How high a row becomes: by the lines its words take in the width they have. */
record RowHeights(List<Float> widths) {

    private static final float ROOM = 54;
    private static final float LEAST_LETTERS = 6.5f;
    private static final float STEP = 0.5f;

    /** Of the size of the letters; generous, because faces differ. */
    private static final float NARROW = 0.6f;

    private static final int FIRST_WIDE = 0x2000;

    /** What stays on one line, if it can: a sign that is written wide, or a word or number. */
    private static final Pattern WORD = Pattern.compile("[\\u2000-\\uffff]|[!-\\u1fff]+|\\s", Pattern.DOTALL);

    /** The letters become smaller only where the row would not fit on a page. */
    PaperRow row(List<PaperCell> cells) {
        float letters = PaperPage.LETTERS;
        float height = height(cells, letters);
        while (height > PaperPage.HEIGHT && letters > LEAST_LETTERS) {
            letters -= STEP;
            height = height(cells, letters);
        }
        return new PaperRow(cells, height, letters);
    }

    private float height(List<PaperCell> cells, float letters) {
        float height = 0;
        int column = widths.size() - cells.stream().mapToInt(PaperCell::columns).sum();
        for (PaperCell cell : cells) {
            if (cell.rows() == 1) {
                height = Math.max(height, height(cell, width(column, cell.columns()), letters));
            }
            column += cell.columns();
        }
        return height;
    }

    private static float height(PaperCell cell, float width, float letters) {
        int lines = cell.text()
                .lines()
                .mapToInt(line -> lines(line, width - 2 * PaperPage.PADDING - letters / 3, letters))
                .sum();
        float needed = Math.max(1, lines) * PaperPage.leading(letters) + 2 * PaperPage.PADDING;
        return cell.style() == Style.ROOM ? Math.max(ROOM, needed) : needed;
    }

    private float width(int from, int columns) {
        return widths.subList(from, from + columns).stream().reduce(0f, Float::sum);
    }

    private static int lines(String text, float width, float letters) {
        int lines = 1;
        float used = 0;
        for (var word = WORD.matcher(text); word.find(); ) {
            float length = (float) word.group()
                    .codePoints()
                    .mapToDouble(sign -> width(sign, letters))
                    .sum();
            if (used + length > width && used > 0) {
                lines++;
                used = 0;
            }
            int more = (int) (length / width);
            lines += more;
            used += length - more * width;
        }
        return lines;
    }

    private static float width(int sign, float letters) {
        return sign < FIRST_WIDE ? letters * NARROW : letters;
    }
}
