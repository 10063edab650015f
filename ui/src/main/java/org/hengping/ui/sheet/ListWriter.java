package org.hengping.ui.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.hengping.ui.sheet.ListSheet.Trait;

/** Writes a list: title, note, heads, and the rows as they come. */
final class ListWriter<T> {

    private static final int PARTS_OF_LETTER = 256;
    private static final float LINE = 13.5f;
    private static final int NOTE_HEIGHT = 32;

    private final ListSheet<T> list;
    private final Sheet sheet;
    private final ListStyles styles;
    private int at;

    ListWriter(ListSheet<T> list, Workbook workbook) {
        this.list = list;
        sheet = workbook.createSheet(list.name());
        styles = new ListStyles(workbook, list.look());
    }

    void write(Stream<T> rows) {
        page();
        above(list.title(), styles.title());
        above(list.note(), styles.note());
        heads();
        int heads = at - 1;
        rows.forEach(this::row);
        if (list.has(Trait.FILTERED)) {
            sheet.setAutoFilter(new CellRangeAddress(heads, at - 1, 0, last()));
        }
    }

    private void page() {
        PrintPage.landscape(sheet);
        sheet.getFooter().setCenter("&P / &N");
        for (int i = 0; i <= last(); i++) {
            sheet.setColumnWidth(i, list.columns().get(i).width() * PARTS_OF_LETTER);
            if (list.has(Trait.TYPED_INTO)) {
                sheet.setDefaultColumnStyle(i, styles.text());
            }
        }
    }

    private void above(String words, CellStyle style) {
        if (words.isEmpty()) {
            return;
        }
        Row row = sheet.createRow(at);
        put(row, 0, new CellValue.Text(words), style);
        if (style.getWrapText()) {
            row.setHeightInPoints(NOTE_HEIGHT);
        }
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, last()));
        at++;
    }

    /** They stay in sight, and are on every page. */
    private void heads() {
        CellStyle style = styles.head();
        Row row = sheet.createRow(at);
        List<CellValue> heads = list.columns().stream()
                .map(column -> CellValue.of(column.head()))
                .toList();
        for (int i = 0; i < heads.size(); i++) {
            put(row, i, heads.get(i), style);
        }
        fit(row, heads);
        sheet.setRepeatingRows(new CellRangeAddress(0, at, -1, -1));
        at++;
        sheet.createFreezePane(list.has(Trait.FIRST_COLUMN_STAYS) ? 1 : 0, at);
    }

    private void row(T about) {
        Row row = sheet.createRow(at);
        List<CellValue> values =
                list.columns().stream().map(column -> column.value(about)).toList();
        for (int i = 0; i < values.size(); i++) {
            CellValue value = values.get(i);
            put(row, i, value, styles.of(value.format(), list.columns().get(i).shade(about)));
        }
        fit(row, values);
        at++;
    }

    private void put(Row row, int column, CellValue value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        switch (value) {
            case CellValue.Text(String text) -> cell.setCellValue(CellText.fitting(text));
            case CellValue.Whole(int number) -> cell.setCellValue(number);
            case CellValue.Figure(BigDecimal number) -> cell.setCellValue(number.doubleValue());
            case CellValue.Captioned(String text, String caption) -> cell.setCellValue(captioned(text, caption));
            case CellValue.Nothing nothing -> {}
        }
    }

    private XSSFRichTextString captioned(String text, String caption) {
        XSSFRichTextString words = new XSSFRichTextString();
        words.append(text, styles.normal());
        words.append("\n" + caption, styles.small());
        return words;
    }

    /** Not every program makes rows high enough by itself. */
    private void fit(Row row, List<CellValue> values) {
        if (list.look() == Look.PLAIN) {
            return;
        }
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            int width = list.columns().get(i).width() - 1;
            lines = Math.max(lines, CellText.lines(values.get(i).seen(), width));
        }
        row.setHeightInPoints(lines * LINE + 2);
    }

    private int last() {
        return list.columns().size() - 1;
    }
}
