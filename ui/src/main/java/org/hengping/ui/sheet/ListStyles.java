package org.hengping.ui.sheet;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How the cells of a sheet look; a workbook has few styles, which its cells share. */
record ListStyles(Workbook workbook, Look look, Map<String, XSSFCellStyle> made, Map<String, XSSFFont> fonts) {

    private static final int LETTERS = 10;
    private static final int TITLE_LETTERS = 14;
    private static final int SMALL_LETTERS = 8;
    private static final String TEXT = "@";

    ListStyles(Workbook workbook, Look look) {
        this(workbook, look, new HashMap<>(), new HashMap<>());
    }

    CellStyle title() {
        XSSFCellStyle title = plain(font(TITLE_LETTERS, true));
        title.setAlignment(HorizontalAlignment.CENTER);
        return title;
    }

    CellStyle note() {
        XSSFCellStyle note = plain(font(LETTERS, false));
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.CENTER);
        return note;
    }

    CellStyle head() {
        XSSFCellStyle head = cell(font(LETTERS, true), TEXT);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (look == Look.FRAMED) {
            head.setAlignment(HorizontalAlignment.CENTER);
        }
        return head;
    }

    CellStyle text() {
        return of(TEXT, "");
    }

    /** @param shade empty, or six hexadecimal digits */
    CellStyle of(String format, String shade) {
        return made.computeIfAbsent(format + " " + shade, key -> {
            XSSFCellStyle style = cell(font(LETTERS, false), format);
            if (!shade.isEmpty()) {
                style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(shade), null));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        });
    }

    XSSFFont normal() {
        return font(LETTERS, false);
    }

    /** Of captions. */
    XSSFFont small() {
        return fonts.computeIfAbsent("small", key -> {
            XSSFFont small = made(SMALL_LETTERS, false);
            small.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            return small;
        });
    }

    private XSSFFont font(int letters, boolean bold) {
        return fonts.computeIfAbsent(letters + " " + bold, key -> made(letters, bold));
    }

    private XSSFFont made(int letters, boolean bold) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(PrintPage.FACE);
        font.setFontHeightInPoints((short) letters);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle cell(XSSFFont font, String format) {
        XSSFCellStyle style = plain(font);
        style.setQuotePrefixed(format.equals(TEXT));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(look != Look.PLAIN);
        style.setVerticalAlignment(look == Look.FRAMED ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        if (look == Look.FRAMED) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
