package org.hengping.ui.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of lists. Rows are written as they come; few are in memory at a time. */
public final class ListBook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;

    /** Programs measure columns in digits of the first font of a workbook; this one is as wide on every system. */
    private static final String MEASURE = "Arial";

    private static final short MEASURE_LETTERS = 10;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true);

    public ListBook() {
        Font measure = workbook.getFontAt(0);
        measure.setFontName(MEASURE);
        measure.setFontHeightInPoints(MEASURE_LETTERS);
    }

    /** A workbook of one list. */
    public static <T> byte[] of(ListSheet<T> sheet, Stream<T> rows) throws IOException {
        try (ListBook book = new ListBook()) {
            return book.add(sheet, rows).bytes();
        }
    }

    public <T> ListBook add(ListSheet<T> sheet, Stream<T> rows) {
        add(workbook, sheet, rows);
        return this;
    }

    /** Adds a sheet to a workbook of somebody else's, after all others. */
    public static <T> void add(Workbook workbook, ListSheet<T> sheet, Stream<T> rows) {
        new ListWriter<>(sheet, workbook).write(rows);
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
