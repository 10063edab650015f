package org.hengping.ui.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.core.check.Report;
import org.hengping.core.check.Said;
import org.hengping.ui.Wording;

/** All findings of all files in one xlsx. Everything is text: what begins with = + - @ is no formula. */
record FindingsSheet(Wording words) {

    private static final List<String> HEADS =
            List.of("file", "department", "level", "rule", "where", "message", "expected", "found");
    private static final int[] WIDTHS = {30, 24, 8, 26, 18, 70, 24, 24};
    private static final int LETTER = 256;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    byte[] write(List<Checked> files) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(words.t("check.findings"));
            CellStyle text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            text.setWrapText(true);
            row(
                    sheet,
                    head(workbook),
                    HEADS.stream().map(head -> words.t("check.column." + head)).toList());
            for (Checked file : files) {
                rows(file).forEach(cells -> row(sheet, text, cells));
            }
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * LETTER);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private List<List<String>> rows(Checked file) {
        Report report = file.report();
        if (report == null) {
            String why = file.why() == null ? "" : words.say(file.why());
            return List.of(List.of(file.name(), "", words.t("level.ERROR"), "", "", why, "", ""));
        }
        return report.findings().stream().map(said -> cells(file, report, said)).toList();
    }

    private List<String> cells(Checked file, Report report, Said said) {
        return List.of(
                file.name(),
                report.read().form().header().departmentName(),
                words.t("level." + said.level()),
                said.id(),
                said.where(),
                words.say(said.message()),
                said.expected(),
                said.found());
    }

    private static CellStyle head(XSSFWorkbook workbook) {
        CellStyle head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        return head;
    }

    private static void row(Sheet sheet, CellStyle style, List<String> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(fitting(cells.get(i)));
            row.getCell(i).setCellStyle(style);
        }
    }

    /** A cell holds no more; what is longer ends with an ellipsis. */
    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
