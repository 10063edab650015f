package org.hengping.ui.check;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hengping.core.findings.Level;
import org.hengping.ui.Wording;
import org.hengping.ui.check.Marking.Entry;

/** The list of findings at the end of a marked file: in a docx after everything else, in an xlsx as a sheet of its own. */
final class MarkList {

    private static final List<String> HEADS = List.of("number", "level", "where", "message");
    private static final int[] WIDTHS = {6, 8, 26, 90};
    private static final int LETTER = 256;
    private static final int LETTERS = 9;
    private static final String HEAD_COLOUR = "F2F2F2";
    private static final String FACE = "宋体";

    private MarkList() {}

    private static List<String> heads(Wording words) {
        return HEADS.stream().map(head -> words.t("check.column." + head)).toList();
    }

    static void add(XWPFDocument document, List<Entry> entries, Wording words) {
        XWPFParagraph title = document.createParagraph();
        title.setSpacingBefore(240);
        write(title, words.t("check.list.title"), true);
        write(document.createParagraph(), words.t("check.list.colours"), false);
        XWPFTable table = document.createTable(entries.size() + 1, HEADS.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), heads(words), HEAD_COLOUR);
        for (Entry entry : entries) {
            fill(table.getRow(entry.number()), entry.cells(words), Marking.colour(entry.level()));
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts, String colour) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(WIDTHS[i] * 100 / (6 + 8 + 26 + 90) + "%");
            if (i < 2) {
                cell.setColor(colour);
            }
            write(cell.getParagraphs().getFirst(), texts.get(i), false);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(LETTERS);
        run.setFontFamily(FACE);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.eastAsia);
    }

    /** A list from an earlier check gives way. */
    static void add(Workbook workbook, List<Entry> entries, Wording words) {
        String name = words.t("check.list.sheet");
        if (workbook.getSheet(name) != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(name));
        }
        Sheet sheet = workbook.createSheet(name);
        PrintedList.page(sheet);
        row(
                sheet,
                List.of(words.t("check.list.title") + "　" + words.t("check.list.colours")),
                style(workbook, null, false));
        row(sheet, heads(words), style(workbook, HEAD_COLOUR, true));
        XSSFCellStyle[] styles = new XSSFCellStyle[Level.values().length];
        for (Level level : Level.values()) {
            styles[level.ordinal()] = style(workbook, Marking.colour(level), true);
        }
        XSSFCellStyle plain = style(workbook, null, true);
        for (Entry entry : entries) {
            Row row = row(sheet, entry.cells(words), plain);
            row.getCell(0).setCellStyle(styles[entry.level().ordinal()]);
            row.getCell(1).setCellStyle(styles[entry.level().ordinal()]);
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * LETTER);
        }
    }

    private static Row row(Sheet sheet, List<String> texts, XSSFCellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
            row.getCell(i).setCellStyle(style);
        }
        return row;
    }

    private static XSSFCellStyle style(
            Workbook workbook, @org.jspecify.annotations.Nullable String colour, boolean cell) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setQuotePrefixed(true);
        style.setWrapText(cell);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (cell) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (colour != null) {
            style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
