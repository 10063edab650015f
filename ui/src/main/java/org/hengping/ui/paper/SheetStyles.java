package org.hengping.ui.paper;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.ui.paper.Paper.Style;
import org.hengping.ui.sheet.PrintPage;

/** How the cells of an xlsx look; a workbook has few styles, which its cells share. */
record SheetStyles(XSSFWorkbook workbook, Map<String, XSSFCellStyle> made) {

    /** Excel cannot be told how far lines are apart: of letters so much smaller, every face fits into the rows. */
    private static final float SMALLER = 0.5f;

    SheetStyles(XSSFWorkbook workbook) {
        this(workbook, new HashMap<>());
    }

    XSSFCellStyle of(Style kind, float letters) {
        return made.computeIfAbsent(kind + " " + letters, key -> style(kind, letters));
    }

    private XSSFCellStyle style(Style kind, float letters) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(kind.centred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setFont(font(letters - SMALLER, false, kind.ink()));
        style.setFillForegroundColor(colour(kind.shade()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    XSSFFont font(float letters, boolean bold, String ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName(PrintPage.FACE);
        font.setFontHeight(letters);
        font.setBold(bold);
        font.setColor(colour(ink));
        return font;
    }

    private static XSSFColor colour(String digits) {
        return new XSSFColor(HexFormat.of().parseHex(digits), null);
    }
}
