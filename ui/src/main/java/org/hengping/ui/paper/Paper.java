package org.hengping.ui.paper;

import java.util.List;
import java.util.Optional;

/**
 * A form as it is printed, A4 landscape: a title and blocks of cells on one grid.
 *
 * @param title such as 部门整体支出绩效自评表
 * @param year the line below it
 * @param running whose form it is, small at the head of every page
 * @param mark how far it has come, such as 草稿, at the head of every page; empty once it is approved
 * @param foot what stands at the foot of every page, beside its number
 * @param code the address of the QR code beside the title; empty where there is none
 * @param widths shares of the columns, which all blocks have in common
 */
public record Paper(
        String title,
        String year,
        String running,
        String mark,
        String foot,
        String code,
        List<Integer> widths,
        List<Block> blocks) {

    public Paper {
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
    }

    /** Leads to where the paper is verified. */
    Optional<QrCode> qr() {
        return code.isEmpty() ? Optional.empty() : Optional.of(QrCode.of(code));
    }

    /**
     * Rows that belong together.
     *
     * @param head rows that are repeated on each page where the block goes on
     * @param together whether it is never torn, and never alone on a page: it takes rows from before with it
     */
    record Block(List<List<PaperCell>> head, List<List<PaperCell>> rows, boolean together) {

        Block {
            head = head.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
        }

        static Block of(List<List<PaperCell>> rows) {
            return new Block(List.of(), rows, false);
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

        static PaperCell group(String text) {
            return new PaperCell(text, 1, 1, Style.GROUP);
        }

        static PaperCell text(String text, int columns) {
            return new PaperCell(text, columns, 1, Style.TEXT);
        }

        static PaperCell figure(String text, int columns) {
            return new PaperCell(text, columns, 1, Style.FIGURE);
        }

        static PaperCell room(String text, int columns) {
            return new PaperCell(text, columns, 1, Style.ROOM);
        }

        PaperCell over(int newRows) {
            return new PaperCell(text, columns, newRows, style);
        }

        PaperCell styled(Style newStyle) {
            return new PaperCell(text, columns, rows, newStyle);
        }
    }

    enum Style {
        /** Shaded and centred. */
        LABEL,
        /** A label that is one cell as long as the rows below say the same; repeated at the top of a page. */
        GROUP,
        /** From the left. */
        TEXT,
        /** Centred. */
        FIGURE,
        /** Text of a row that counts nowhere. */
        ASIDE_TEXT,
        /** A figure of a row that counts nowhere. */
        ASIDE_FIGURE,
        /** Room for a signature, a seal or an opinion. */
        ROOM;

        boolean centred() {
            return switch (this) {
                case LABEL, GROUP, FIGURE, ASIDE_FIGURE -> true;
                case TEXT, ASIDE_TEXT, ROOM -> false;
            };
        }

        /** Of the background, as six hexadecimal digits. */
        String shade() {
            return switch (this) {
                case LABEL, GROUP -> "F2F2F2";
                case ASIDE_TEXT, ASIDE_FIGURE -> "FAFAFA";
                case TEXT, FIGURE, ROOM -> "FFFFFF";
            };
        }

        /** Of the letters, as six hexadecimal digits. */
        String ink() {
            return this == ASIDE_TEXT || this == ASIDE_FIGURE ? "7F7F7F" : "000000";
        }
    }
}
