package org.hengping.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.PaperPage.PaperRow;
import org.hengping.ui.sheet.CellText;
import org.hengping.ui.sheet.PrintPage;

/** Writes a paper as xlsx. Everything is text: what begins with = + - @ is no formula. The columns are as wide as the page, and pages end at breaks. */
final class SheetPaper {

    /** Excel measures columns in digits of the workbook's first font; this one is as wide on every system. */
    private static final String MEASURE = "Arial";

    private static final short MEASURE_LETTERS = 10;

    /** Of such a digit, in points. */
    private static final float LETTER = 5.25f;

    private static final int PARTS_OF_LETTER = 256;

    /** Of a row, in points; Excel knows no higher ones. */
    private static final float HIGHEST = 400;

    private static final float INCH = 72;

    /** Below the QR code, in points: its light margin. */
    private static final float SPARED = 5;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final Paper paper;
    private final SheetStyles styles = new SheetStyles(workbook);
    private final Set<Integer> taken = new HashSet<>();
    private int at;

    private SheetPaper(Paper paper) {
        this.paper = paper;
        sheet = workbook.createSheet("自评表");
        workbook.getFontAt(0).setFontName(MEASURE);
        workbook.getFontAt(0).setFontHeightInPoints(MEASURE_LETTERS);
    }

    static byte[] write(Paper paper, List<PaperPage> pages) throws IOException {
        SheetPaper file = new SheetPaper(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (file.workbook) {
            file.page();
            file.title(paper.title(), 16, PaperPage.TITLE_HEIGHT);
            file.title(paper.year(), 10, PaperPage.YEAR_HEIGHT);
            if (paper.qr().isPresent()) {
                file.code(paper.qr().get());
            }
            for (PaperPage page : pages) {
                if (page != pages.getFirst()) {
                    file.sheet.setRowBreak(file.at - 1);
                }
                page.parts().forEach(part -> file.rows(part.rows()));
            }
            file.workbook.write(out);
        }
        return SameBytes.of(out.toByteArray());
    }

    /** Over the two lines of the title, at the right edge of the last column. */
    private void code(QrCode code) throws IOException {
        int last = paper.widths().size() - 1;
        float side = PaperPage.TITLE_HEIGHT + PaperPage.YEAR_HEIGHT - SPARED;
        int right = Units.pixelToEMU((int) sheet.getColumnWidthInPixels(last));
        XSSFClientAnchor place = new XSSFClientAnchor(
                right - Units.toEMU(side), 0, right, Units.toEMU(side - PaperPage.TITLE_HEIGHT), last, 0, last, 1);
        place.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        int picture = workbook.addPicture(code.png(), Workbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch().createPicture(place, picture);
    }

    private void page() {
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(SameBytes.TIME));
        PrintPage.landscape(sheet);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, PaperPage.SIDE / INCH - 0.1);
        sheet.setMargin(PageMargin.RIGHT, PaperPage.SIDE / INCH - 0.1);
        sheet.setMargin(PageMargin.TOP, PaperPage.TOP / INCH);
        sheet.setMargin(PageMargin.BOTTOM, PaperPage.BOTTOM / INCH);
        sheet.setMargin(PageMargin.HEADER, PaperPage.TOP / INCH / 2);
        sheet.setMargin(PageMargin.FOOTER, PaperPage.BOTTOM / INCH / 2);
        sheet.getHeader().setLeft(plain(paper.running()));
        sheet.getHeader().setRight(plain(paper.mark()));
        sheet.getFooter().setLeft(plain(paper.foot()));
        sheet.getFooter().setRight("&P / &N");
        List<Float> widths = PaperPage.widths(paper);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, Math.round(widths.get(i) / LETTER * PARTS_OF_LETTER));
        }
    }

    private static String plain(String text) {
        return text.replace("&", "&&");
    }

    private void title(String text, int letters, float height) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(height);
        XSSFCell cell = (XSSFCell) row.createCell(0);
        cell.setCellValue(text);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFont(styles.font(letters, letters > 10, "000000"));
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, paper.widths().size() - 1));
        at++;
    }

    /** A row that is higher than Excel allows takes several. */
    private void rows(List<PaperRow> rows) {
        int[] first = new int[rows.size() + 1];
        first[0] = at;
        for (int r = 0; r < rows.size(); r++) {
            int parts = (int) Math.ceil(rows.get(r).height() / HIGHEST);
            first[r + 1] = first[r] + parts;
            for (int p = first[r]; p < first[r + 1]; p++) {
                sheet.createRow(p).setHeightInPoints(rows.get(r).height() / parts);
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            row(rows.get(r), first, r);
        }
        at = first[rows.size()];
    }

    /** @param first the row of the sheet that each row of the paper begins with */
    private void row(PaperRow row, int[] first, int index) {
        int column = 0;
        for (PaperCell cell : row.cells()) {
            while (taken.contains(place(first[index], column))) {
                column++;
            }
            int last = first[index + cell.rows()] - 1;
            put(cell, row.letters(), new CellRangeAddress(first[index], last, column, column + cell.columns() - 1));
            column += cell.columns();
        }
    }

    private int place(int row, int column) {
        return row * paper.widths().size() + column;
    }

    private void put(PaperCell cell, float letters, CellRangeAddress area) {
        for (int r = area.getFirstRow(); r <= area.getLastRow(); r++) {
            for (int c = area.getFirstColumn(); c <= area.getLastColumn(); c++) {
                taken.add(place(r, c));
                sheet.getRow(r).createCell(c).setCellStyle(styles.of(cell.style(), letters));
            }
        }
        sheet.getRow(area.getFirstRow()).getCell(area.getFirstColumn()).setCellValue(CellText.fitting(cell.text()));
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
        }
    }
}
