package org.hengping.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.Paper.Style;

/** Writes a paper as xlsx. Everything is text: what begins with = + - @ is no formula. */
final class SheetPaper {

    /** Of a letter, as Excel counts the width of columns. */
    private static final int UNIT = 256;

    private static final int LETTERS_OF_SHARE = 13;
    private static final int TENTHS = 10;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final float LINE = 14;
    private static final float ROOM = 60;
    private static final double MARGIN = 0.5;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final Paper paper;
    private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);
    private int at;

    private SheetPaper(Paper paper) {
        this.paper = paper;
        sheet = workbook.createSheet("自评表");
        for (Style style : Style.values()) {
            styles.put(style, style(style));
        }
    }

    static byte[] write(Paper paper) throws IOException {
        SheetPaper file = new SheetPaper(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (file.workbook) {
            file.page();
            file.title(paper.title(), 16);
            file.title(paper.year(), 10);
            paper.blocks().forEach(file::block);
            file.workbook.write(out);
        }
        return out.toByteArray();
    }

    private void page() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft(paper.foot().replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
        for (int i = 0; i < paper.widths().size(); i++) {
            sheet.setColumnWidth(i, paper.widths().get(i) * UNIT * LETTERS_OF_SHARE / TENTHS);
        }
    }

    private void title(String text, int size) {
        XSSFCell cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(text);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFont(font(size, size > 10));
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, paper.widths().size() - 1));
        at++;
    }

    private void block(Block block) {
        if (block.headRows() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(at, at + block.headRows() - 1, -1, -1));
        }
        Set<Integer> taken = new HashSet<>();
        for (List<PaperCell> cells : block.rows()) {
            row(cells, taken);
            at++;
        }
    }

    /** @param taken places that a cell of a row above covers, as row × columns + column */
    private void row(List<PaperCell> cells, Set<Integer> taken) {
        Row row = sheet.createRow(at);
        int width = paper.widths().size();
        int column = 0;
        float height = LINE;
        for (PaperCell cell : cells) {
            while (taken.contains(at * width + column)) {
                column++;
            }
            put(cell, column, taken);
            if (cell.rows() == 1) {
                height = Math.max(height, height(cell, column));
            }
            column += cell.columns();
        }
        row.setHeightInPoints(height);
    }

    private void put(PaperCell cell, int column, Set<Integer> taken) {
        int width = paper.widths().size();
        for (int r = at; r < at + cell.rows(); r++) {
            Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
            for (int c = column; c < column + cell.columns(); c++) {
                taken.add(r * width + c);
                row.createCell(c).setCellStyle(styles.get(cell.style()));
            }
        }
        sheet.getRow(at).getCell(column).setCellValue(fitting(cell.text()));
        if (cell.rows() > 1 || cell.columns() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(at, at + cell.rows() - 1, column, column + cell.columns() - 1));
        }
    }

    /** A cell holds no more; what is longer ends with an ellipsis. */
    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** Excel does not make merged cells high enough by itself. */
    private float height(PaperCell cell, int column) {
        if (cell.style() == Style.ROOM) {
            return ROOM;
        }
        int share = paper.widths().subList(column, column + cell.columns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        double letters = share * LETTERS_OF_SHARE / (double) TENTHS / 2 - 1;
        return (float) (LINE
                * cell.text()
                        .lines()
                        .mapToDouble(line -> Math.max(1, Math.ceil(line.length() / letters)))
                        .sum());
    }

    private XSSFCellStyle style(Style kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        boolean centred = kind == Style.LABEL || kind == Style.FIGURE;
        style.setAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setFont(font(10, false));
        if (kind == Style.LABEL) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private Font font(int size, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }
}
