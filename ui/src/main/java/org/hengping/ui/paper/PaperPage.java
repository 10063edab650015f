package org.hengping.ui.paper;

import java.util.List;
import org.hengping.ui.paper.Paper.PaperCell;

/** What is printed on one sheet of A4. All lengths are in points and the same in docx, xlsx and pdf, so that all three break at the same rows. */
record PaperPage(List<Part> parts) {

    static final float LONG_EDGE = 841.9f;
    static final float SHORT_EDGE = 595.3f;
    static final float SIDE = 36;
    static final float TOP = 44;
    static final float BOTTOM = 40;
    static final float WIDTH = LONG_EDGE - 2 * SIDE;
    static final float TITLE_HEIGHT = 26;
    static final float YEAR_HEIGHT = 17;

    /** Less than what is left between the margins: programs differ by a little. */
    static final float HEIGHT = 492;

    /** Of the QR code beside the title: it ends where the table's edge does, and keeps a light margin below. */
    static final float CODE = 42;

    static final float CODE_ABOVE = 7;

    static final float LETTERS = 9;
    static final float SMALL = 7.5f;
    static final float PADDING = 3;

    PaperPage {
        parts = List.copyOf(parts);
    }

    /**
     * The rows of one block.
     *
     * @param headRows so many of its first rows are its head
     * @param together whether its rows stay on one page whatever happens
     */
    record Part(int headRows, List<PaperRow> rows, boolean together) {
        Part {
            rows = List.copyOf(rows);
        }
    }

    /** @param letters size of its letters */
    record PaperRow(List<PaperCell> cells, float height, float letters) {
        PaperRow {
            cells = List.copyOf(cells);
        }

        /** It needs more than a page: it has to be torn. */
        boolean torn() {
            return height > HEIGHT;
        }
    }

    /** From one line of letters to the next. */
    static float leading(float letters) {
        return letters * 1.4f;
    }

    /** The widths of the columns. */
    static List<Float> widths(Paper paper) {
        int shares = paper.widths().stream().mapToInt(Integer::intValue).sum();
        return paper.widths().stream().map(share -> share * WIDTH / shares).toList();
    }
}
