package org.hengping.ui.admin;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.ui.sheet.CellText;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.sheet.ListBook;
import org.hengping.ui.sheet.ListSheet;
import org.hengping.workflow.staff.WorkbookSheet;

/** The lists of the administration as a workbook that can be filled in and brought back: a day or a phone stays as it is written. */
final class SheetFile {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private SheetFile() {}

    static Download download(String title, List<WorkbookSheet> sheets) throws IOException {
        return new Download(title, FileKind.XLSX, write(sheets));
    }

    static byte[] write(List<WorkbookSheet> sheets) throws IOException {
        try (ListBook book = new ListBook()) {
            sheets.forEach(
                    one -> book.add(ListSheet.of(one.name(), columns(one)).typedInto(), one.rows().stream()));
            return book.bytes();
        }
    }

    private static List<Column<List<String>>> columns(WorkbookSheet sheet) {
        return IntStream.range(0, sheet.heads().size())
                .mapToObj(i -> Column.<List<String>>text(sheet.heads().get(i), width(sheet, i), row -> row.get(i)))
                .toList();
    }

    private static int width(WorkbookSheet sheet, int column) {
        int longest = Stream.concat(Stream.of(sheet.heads()), sheet.rows().stream())
                .mapToInt(row -> CellText.letters(row.get(column)))
                .max()
                .orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }
}
