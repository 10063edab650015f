package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** The sheets of a workbook as they are shown: what is hidden is not part of the form. */
final class SheetTables {

    private static final int MOST_REGIONS = 5000;

    private final SheetText shown = new SheetText();
    private final Allowance allowance = new Allowance();

    private SheetTables() {}

    static List<Grid> of(Workbook workbook) throws Unreadable {
        SheetTables tables = new SheetTables();
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                grids.add(tables.grid(workbook.getSheetAt(i)));
            }
        }
        return grids;
    }

    private Grid grid(Sheet sheet) throws Unreadable {
        allowance.row(sheet.getLastRowNum());
        Map<Integer, BitSet> covered = coveredSideways(sheet);
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : sheet) {
            int number = row.getRowNum();
            allowance.row(number);
            if (row.getZeroHeight()) {
                continue;
            }
            BitSet hidden = covered.getOrDefault(number, new BitSet());
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < Math.min(row.getLastCellNum(), Allowance.MOST_COLUMNS); c++) {
                if (!hidden.get(c)) {
                    cells.add(allowance.cell(number + 1, c + 1, shown.of(row.getCell(c))));
                }
            }
            rows.add(cells);
        }
        return new Grid(sheet.getSheetName(), rows);
    }

    /** Of each row the columns, from 0, that a cell further left reaches over. */
    private static Map<Integer, BitSet> coveredSideways(Sheet sheet) throws Unreadable {
        if (sheet.getNumMergedRegions() > MOST_REGIONS) {
            throw new Unreadable("tooMuch");
        }
        Map<Integer, BitSet> covered = new HashMap<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            int last = Math.min(area.getLastColumn(), Allowance.MOST_COLUMNS);
            for (int r = area.getFirstRow(); r <= Math.min(area.getLastRow(), sheet.getLastRowNum()); r++) {
                if (area.getFirstColumn() < last) {
                    covered.computeIfAbsent(r, none -> new BitSet()).set(area.getFirstColumn() + 1, last + 1);
                }
            }
        }
        return covered;
    }
}
