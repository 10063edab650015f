package org.hengping.ui.paper;

import java.util.List;

/**
 * A form as it is printed, A4 landscape: a title and blocks of cells on one grid.
 *
 * @param title such as 部门整体支出绩效自评表
 * @param year the line below it
 * @param foot what stands at the foot of every page, beside its number
 * @param widths shares of the columns, which all blocks have in common
 */
public record Paper(String title, String year, String foot, List<Integer> widths, List<Block> blocks) {

    public Paper {
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
    }

    /**
     * Rows that belong together.
     *
     * @param headRows so many of its first rows are repeated on each page
     */
    record Block(int headRows, List<List<PaperCell>> rows) {
        Block {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell; those it covers to the right and below are not listed.
     *
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    record PaperCell(String text, int columns, int rows, Style style) {

        static PaperCell label(String text, int columns) {
            return new PaperCell(text, columns, 1, Style.LABEL);
        }

        static PaperCell text(String text, int columns) {
            return new PaperCell(text, columns, 1, Style.TEXT);
        }

        static PaperCell figure(String text, int columns) {
            return new PaperCell(text, columns, 1, Style.FIGURE);
        }

        PaperCell over(int newRows) {
            return new PaperCell(text, columns, newRows, style);
        }
    }

    enum Style {
        /** Shaded and centred. */
        LABEL,
        /** From the left. */
        TEXT,
        /** Centred. */
        FIGURE,
        /** Room for a signature, a seal or an opinion. */
        ROOM
    }
}
