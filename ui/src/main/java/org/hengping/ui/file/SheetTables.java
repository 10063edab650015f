package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** The sheets of a workbook as they are shown; formulas by the values stored with them. */
final class SheetTables {

    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 100;

    private SheetTables() {}

    static List<Grid> of(Workbook workbook) throws Unreadable {
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (sheet.getLastRowNum() > MOST_ROWS) {
                throw new Unreadable("tooManyRows");
            }
            grids.add(grid(sheet, shown));
        }
        return grids;
    }

    private static Grid grid(Sheet sheet, DataFormatter shown) {
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < Math.min(row.getLastCellNum(), MOST_COLUMNS); c++) {
                if (!coveredSideways(merged, row.getRowNum(), c)) {
                    var cell = row.getCell(c);
                    cells.add(new Cell(row.getRowNum() + 1, c + 1, cell == null ? "" : shown.formatCellValue(cell)));
                }
            }
            rows.add(cells);
        }
        return new Grid(sheet.getSheetName(), rows);
    }

    private static boolean coveredSideways(List<CellRangeAddress> merged, int row, int column) {
        return merged.stream().anyMatch(area -> area.isInRange(row, column) && column > area.getFirstColumn());
    }
}
