package org.hengping.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list in a workbook, written down so that it can be compared: its page, every cell with its kind and its value, and how each looks. One that
 * differs from what was committed lies in {@code target/sheets}, to be looked at beside it.
 */
public final class WrittenDown {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "sheets");
    private static final Path NOW = Path.of("target", "sheets");

    private final List<String> looks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private WrittenDown() {}

    /** Compares all sheets of a workbook from one of them on, such as {@code 0} for all. */
    public static void same(String sample, byte[] xlsx, int from) throws IOException {
        String written = of(xlsx, from);

        Files.createDirectories(NOW);
        Files.writeString(NOW.resolve(sample + ".txt"), written);
        assertThat(written).isEqualTo(Files.readString(SAMPLES.resolve(sample + ".txt")));
    }

    private static String of(byte[] xlsx, int from) throws IOException {
        WrittenDown down = new WrittenDown();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (int i = from; i < workbook.getNumberOfSheets(); i++) {
                down.sheet(workbook.getSheetAt(i));
            }
        }
        for (int i = 0; i < down.looks.size(); i++) {
            down.line("look " + i + ": " + down.looks.get(i));
        }
        return down.text.toString();
    }

    private void sheet(XSSFSheet sheet) {
        line("sheet " + sheet.getSheetName());
        var print = sheet.getPrintSetup();
        line("paper " + print.getPaperSize() + (print.getLandscape() ? " landscape" : "")
                + (sheet.getFitToPage() ? ", fits " + print.getFitWidth() + " x " + print.getFitHeight() : "")
                + ", foot \"" + sheet.getFooter().getCenter() + "\"");
        line("heads on every page "
                + (sheet.getRepeatingRows() == null
                        ? "none"
                        : sheet.getRepeatingRows().formatAsString()));
        var pane = sheet.getPaneInformation();
        line("stays "
                + (pane == null
                        ? "none"
                        : pane.getVerticalSplitPosition() + " x " + pane.getHorizontalSplitPosition()));
        line("filter "
                + (sheet.getCTWorksheet().isSetAutoFilter()
                        ? sheet.getCTWorksheet().getAutoFilter().getRef()
                        : "none"));
        line("across " + sheet.getMergedRegions());
        int columns = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .map(i -> sheet.getRow(i).getLastCellNum())
                .max()
                .orElse(0);
        line("widths "
                + IntStream.range(0, columns)
                        .mapToObj(i -> String.valueOf(sheet.getColumnWidth(i)))
                        .collect(Collectors.joining(" ")));
        line("empty column "
                + (sheet.getColumnStyle(0).getIndex() == 0 ? "plain" : look((XSSFCellStyle) sheet.getColumnStyle(0))));
        line("measure " + sheet.getWorkbook().getFontAt(0).getFontName() + " "
                + sheet.getWorkbook().getFontAt(0).getFontHeightInPoints());
        sheet.forEach(this::row);
    }

    private void row(Row row) {
        boolean high = ((org.apache.poi.xssf.usermodel.XSSFRow) row).getCTRow().isSetHt();
        line("row " + (row.getRowNum() + 1) + (high ? ", high " + row.getHeightInPoints() : ""));
        row.forEach(cell ->
                line("  " + cell.getAddress() + " look " + look(((XSSFCell) cell).getCellStyle()) + " " + value(cell)));
    }

    private static String value(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return "number " + cell.getNumericCellValue();
        }
        if (cell.getCellType() == CellType.BLANK) {
            return "empty";
        }
        XSSFRichTextString words = (XSSFRichTextString) cell.getRichStringCellValue();
        String parts = IntStream.range(0, words.numFormattingRuns())
                .mapToObj(
                        i -> " part " + words.getIndexOfFormattingRun(i) + " " + font(words.getFontOfFormattingRun(i)))
                .collect(Collectors.joining());
        return cell.getCellType() + " " + words.getString().replace("\n", "\\n") + parts;
    }

    private int look(XSSFCellStyle style) {
        String look = font(style.getFont()) + ", format " + style.getDataFormatString()
                + (style.getQuotePrefixed() ? ", quoted" : "")
                + (style.getWrapText() ? ", wraps" : "")
                + ", " + style.getAlignment() + " " + style.getVerticalAlignment()
                + ", borders " + style.getBorderTop() + " " + style.getBorderRight() + " " + style.getBorderBottom()
                + " " + style.getBorderLeft()
                + ", filled " + style.getFillPattern() + " " + colour(style.getFillForegroundXSSFColor());
        if (!looks.contains(look)) {
            looks.add(look);
        }
        return looks.indexOf(look);
    }

    private static String font(XSSFFont font) {
        return font == null
                ? "plain"
                : font.getFontName() + " " + font.getFontHeightInPoints() + (font.getBold() ? " bold" : "") + " "
                        + colour(font.getXSSFColor());
    }

    private static String colour(XSSFColor colour) {
        return colour == null
                ? "none"
                : colour.isIndexed() ? "no. " + colour.getIndexed() : String.valueOf(colour.getARGBHex());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
