package org.hengping.ui.check;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A list in a workbook: A4 landscape, as wide as the page, with page numbers, and every row as high as its words need. */
public final class PrintedList {

    private static final int PARTS_OF_LETTER = 256;
    private static final int FIRST_WIDE = 0x2000;
    private static final float LINE = 13.5f;
    static final String FACE = "宋体";
    private static final int LETTERS = 10;

    private PrintedList() {}

    /** @param widths of the columns, in letters */
    public static void page(Sheet sheet, int... widths) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("&P / &N");
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * PARTS_OF_LETTER);
        }
    }

    public static Font font(Workbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) LETTERS);
        font.setBold(bold);
        return font;
    }

    /** Not every program makes rows high enough by itself. */
    static void fit(Row row) {
        int lines = 1;
        for (Cell cell : row) {
            int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / PARTS_OF_LETTER - 1;
            lines = Math.max(lines, lines(cell.getStringCellValue(), width));
        }
        row.setHeightInPoints(lines * LINE + 2);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(length(line), Math.max(2, width))))
                .sum();
    }

    /** Chinese signs are as wide as two letters. */
    private static int length(String line) {
        return line.codePoints().map(sign -> sign < FIRST_WIDE ? 1 : 2).sum();
    }
}
