package org.hengping.ui.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Rule;
import org.hengping.ui.words.Wording;

/** All findings of all files in one xlsx, file by file, the gravest first. Everything is text: what begins with = + - @ is no formula. */
final class FindingsSheet {

    private static final List<String> HEADS =
            List.of("file", "department", "level", "rule", "where", "message", "expected", "found");
    private static final int[] WIDTHS = {22, 16, 7, 20, 16, 46, 14, 14};
    private static final int RULE = HEADS.indexOf("rule");
    private static final int SMALL = 8;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Wording words;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final XSSFFont normal = (XSSFFont) PrintedList.font(workbook, false);
    private final XSSFFont small = (XSSFFont) PrintedList.font(workbook, false);

    private FindingsSheet(Wording words) {
        this.words = words;
        sheet = workbook.createSheet(words.t("check.findings"));
        workbook.getFontAt(0).setFontName("Arial");
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
        small.setFontHeightInPoints((short) SMALL);
        small.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    }

    static byte[] write(List<Checked> files, Wording words) throws IOException {
        FindingsSheet file = new FindingsSheet(words);
        try (file.workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.page();
            file.row(
                    file.style(true),
                    HEADS.stream().map(head -> words.t("check.column." + head)).toList());
            XSSFCellStyle text = file.style(false);
            files.forEach(checked -> file.rows(checked, text));
            file.sheet.setAutoFilter(new CellRangeAddress(0, file.sheet.getLastRowNum(), 0, HEADS.size() - 1));
            file.workbook.write(out);
            return out.toByteArray();
        }
    }

    private void page() {
        PrintedList.page(sheet, WIDTHS);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.createFreezePane(0, 1);
    }

    private void rows(Checked file, XSSFCellStyle text) {
        if (file.report() == null) {
            String why = file.why() == null ? "" : words.say(file.why());
            row(text, List.of(file.name(), "", words.t("check.outcome.UNREADABLE"), "", "", why, "", ""));
        }
        file.findings().forEach(finding -> {
            Row row = row(text, cells(file, finding));
            row.getCell(RULE).setCellValue(rule(finding.rule()));
            PrintedList.fit(row);
        });
        if (file.report() != null && file.findings().isEmpty()) {
            row(text, List.of(file.name(), file.department(), words.t("check.outcome.CLEAN"), "", "", "", "", ""));
        }
    }

    /** In words, with its id in small letters below. */
    private XSSFRichTextString rule(Rule noticed) {
        XSSFRichTextString rule = new XSSFRichTextString();
        rule.append(words.t("rule." + noticed), normal);
        rule.append("\n" + noticed, small);
        return rule;
    }

    private List<String> cells(Checked file, Finding finding) {
        return List.of(
                file.name(),
                file.department(),
                words.t("level." + finding.level()),
                "",
                words.say(file.place(finding)),
                words.say(finding.message()),
                finding.expected(),
                finding.found());
    }

    private XSSFCellStyle style(boolean head) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(PrintedList.font(workbook, head));
        if (head) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private Row row(XSSFCellStyle style, List<String> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(fitting(cells.get(i)));
            row.getCell(i).setCellStyle(style);
        }
        PrintedList.fit(row);
        return row;
    }

    /** A cell holds no more; what is longer ends with an ellipsis. */
    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
