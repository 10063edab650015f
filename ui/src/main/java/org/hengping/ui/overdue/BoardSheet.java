package org.hengping.ui.overdue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.board.BoardLine;

/** The lines of the board as xlsx, written as they come. Everything but the days is text: what begins with = + - @ is no formula. */
final class BoardSheet {

    private static final List<String> HEADS =
            List.of("department", "group", "step", "late", "days", "desk", "since", "due", "last");
    private static final int[] WIDTHS = {34, 14, 14, 16, 8, 40, 18, 13, 26};
    private static final int DAYS = HEADS.indexOf("days");
    private static final int ROWS_IN_MEMORY = 200;
    private static final int PARTS_OF_LETTER = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final LineTexts texts;
    private final Sheet sheet;

    private BoardSheet(LineTexts texts) {
        this.texts = texts;
        this.sheet = workbook.createSheet(texts.words().t("board.sheet"));
    }

    static void write(Stream<BoardLine> lines, LineTexts texts, OutputStream to) throws IOException {
        BoardSheet file = new BoardSheet(texts);
        try (file.workbook) {
            file.page();
            file.row(
                    file.style(true),
                    HEADS.stream()
                            .map(head -> texts.words().t("board.column." + head))
                            .toList());
            CellStyle text = file.style(false);
            lines.forEach(line -> file.row(text, line));
            file.sheet.setAutoFilter(new CellRangeAddress(0, file.sheet.getLastRowNum(), 0, HEADS.size() - 1));
            file.workbook.write(to);
        }
    }

    private void page() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("&P / &N");
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.createFreezePane(1, 1);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * PARTS_OF_LETTER);
        }
    }

    private void row(CellStyle style, BoardLine line) {
        Row row = row(
                style,
                List.of(
                        line.row().departmentName(),
                        line.row().group(),
                        texts.step(line),
                        texts.late(line),
                        "",
                        texts.desk(line),
                        Moments.minute(line.row().since()),
                        line.dueOn().toString(),
                        texts.last(line)));
        row.getCell(DAYS).setCellValue(line.distance());
    }

    private Row row(CellStyle style, List<String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            cell.setCellStyle(style);
        }
        return row;
    }

    private CellStyle style(boolean head) {
        CellStyle style = workbook.createCellStyle();
        style.setQuotePrefixed(true);
        Font font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) 10);
        font.setBold(head);
        style.setFont(font);
        if (head) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
