package org.hengping.ui.admin;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hengping.workflow.staff.WorkbookSheet;

/** Lists as an xlsx. Every cell is text, quoted: what begins with = + - @ is no formula, and a day or a phone stays as it is written. */
final class SheetFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LETTER = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int IN_MEMORY = 200;
    private static final int LONGEST = 32_767;

    private SheetFile() {}

    static DownloadResponse download(String name, List<WorkbookSheet> sheets) throws IOException {
        byte[] content = write(sheets);
        return new DownloadResponse(new ByteArrayInputStream(content), name + ".xlsx", XLSX, content.length);
    }

    static byte[] write(List<WorkbookSheet> sheets) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle head = style(workbook, true);
            CellStyle text = style(workbook, false);
            for (WorkbookSheet one : sheets) {
                Sheet sheet = workbook.createSheet(one.name());
                sheet.createFreezePane(0, 1);
                row(sheet, 0, one.heads(), head);
                for (int i = 0; i < one.rows().size(); i++) {
                    row(sheet, i + 1, one.rows().get(i), text);
                }
                for (int i = 0; i < one.heads().size(); i++) {
                    sheet.setColumnWidth(i, width(one, i) * LETTER);
                    sheet.setDefaultColumnStyle(i, text);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, int number, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            row.createCell(i).setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            row.getCell(i).setCellStyle(style);
        }
    }

    private static int width(WorkbookSheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> letters(row.get(column)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, letters(sheet.heads().get(column))) + 2L, NARROWEST, WIDEST);
    }

    /** Chinese signs are as wide as two letters. */
    private static int letters(String text) {
        return text.codePoints().map(sign -> sign < 0x2000 ? 1 : 2).sum();
    }

    private static CellStyle style(SXSSFWorkbook workbook, boolean head) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) 10);
        font.setBold(head);
        style.setFont(font);
        style.setQuotePrefixed(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (head) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
        }
        return style;
    }
}
