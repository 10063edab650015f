package org.hengping.ui.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.ui.check.PrintedList;
import org.jspecify.annotations.Nullable;

/** Writes lists with a title and a note as xlsx: A4 landscape, title, note and heads on every page. Figures are numbers; what begins with = + - @ is text, no formula. */
final class SheetWriter implements AutoCloseable {

    private static final int HEAD_ROWS = 3;
    private static final int HEAD_HEIGHT = 32;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle title = workbook.createCellStyle();
    private final XSSFCellStyle note = workbook.createCellStyle();
    private final XSSFCellStyle head = framed(true, "@");
    private final XSSFCellStyle text = framed(false, "@");
    private final XSSFCellStyle figure = framed(false, "0.00");
    private final XSSFCellStyle money = framed(false, "0.00####");
    private final XSSFCellStyle whole = framed(false, "0");
    private @Nullable XSSFSheet sheet;

    SheetWriter() {
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setQuotePrefixed(true);
        var letters = PrintedList.font(workbook, true);
        letters.setFontHeightInPoints((short) 14);
        title.setFont(letters);
        note.setWrapText(true);
        note.setQuotePrefixed(true);
        note.setVerticalAlignment(VerticalAlignment.CENTER);
        note.setFont(PrintedList.font(workbook, false));
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setAlignment(HorizontalAlignment.CENTER);
    }

    /**
     * @param about what its figures are, in a sentence or two
     * @param widths of the columns, in letters
     */
    void sheet(String name, String heading, String about, List<String> heads, int... widths) {
        XSSFSheet made = workbook.createSheet(name);
        PrintedList.page(made, widths);
        across(made, 0, heading, title, heads.size());
        across(made, 1, about, note, heads.size());
        Row row = made.createRow(2);
        row.setHeightInPoints(HEAD_HEIGHT);
        for (int i = 0; i < heads.size(); i++) {
            row.createCell(i).setCellValue(heads.get(i));
            row.getCell(i).setCellStyle(head);
        }
        made.setRepeatingRows(new CellRangeAddress(0, HEAD_ROWS - 1, -1, -1));
        made.createFreezePane(0, HEAD_ROWS);
        sheet = made;
    }

    private static void across(XSSFSheet sheet, int number, String words, XSSFCellStyle style, int columns) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(words);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, columns - 1));
        if (number > 0) {
            row.setHeightInPoints(HEAD_HEIGHT);
        }
    }

    /** Text, whole numbers, figures; {@code null} leaves a cell empty. */
    void row(List<@Nullable Object> cells) {
        XSSFSheet current = java.util.Objects.requireNonNull(sheet);
        Row row = current.createRow(current.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            put((XSSFCell) row.createCell(i), cells.get(i));
        }
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void put(XSSFCell cell, @Nullable Object value) {
        cell.setCellStyle(text);
        switch (value) {
            case null -> {}
            case Integer number -> {
                cell.setCellValue(number);
                cell.setCellStyle(whole);
            }
            case BigDecimal number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(number.scale() > 2 ? money : figure);
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    private XSSFCellStyle framed(boolean bold, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setQuotePrefixed(format.equals("@"));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(PrintedList.font(workbook, bold));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
