package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook as they are shown; formulas by the values stored with them. */
final class SheetTables {

    private static final int MOST_REGIONS = 5000;

    /** Of a number format, in characters, as Excel has it. */
    private static final int LONGEST_FORMAT = 255;

    /** A fraction whose denominator is looked for among ten thousand and more. */
    private static final Pattern ENDLESS_FRACTION = Pattern.compile("/\\s*[?#0-9]{5}");

    private final DataFormatter shown = new DataFormatter();
    private final Allowance allowance = new Allowance();

    private SheetTables() {
        shown.setUseCachedValuesForFormulaCells(true);
    }

    static List<Grid> of(Workbook workbook) throws Unreadable {
        SheetTables tables = new SheetTables();
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            grids.add(tables.grid(sheet));
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
            BitSet hidden = covered.getOrDefault(number, new BitSet());
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < Math.min(row.getLastCellNum(), Allowance.MOST_COLUMNS); c++) {
                if (!hidden.get(c)) {
                    cells.add(allowance.cell(number + 1, c + 1, text(row.getCell(c))));
                }
            }
            rows.add(cells);
        }
        return new Grid(sheet.getSheetName(), rows);
    }

    private String text(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        CellStyle style = cell.getCellStyle();
        String format = type == CellType.NUMERIC && style != null ? style.getDataFormatString() : null;
        boolean plain = format != null
                && (format.length() > LONGEST_FORMAT
                        || ENDLESS_FRACTION.matcher(format).find());
        return plain ? NumberToTextConverter.toText(cell.getNumericCellValue()) : shown.formatCellValue(cell);
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
