package org.hengping.ui.file;

import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook shows; days always as 2022年12月31日, formulas by the values stored with them. */
final class SheetText {

    /** Of a number format, in characters, as Excel has it. */
    private static final int LONGEST_FORMAT = 255;

    /** A fraction whose denominator is looked for among ten thousand and more. */
    private static final Pattern ENDLESS_FRACTION = Pattern.compile("/\\s*[?#0-9]{5}");

    /** Days of the Chinese and Japanese editions, by the numbers that Excel gives them. */
    private static final int FIRST_DAY = 27;

    private static final int LAST_DAY = 36;
    private static final int FIRST_OTHER_DAY = 50;
    private static final int LAST_OTHER_DAY = 58;

    private final DataFormatter shown = new DataFormatter();

    SheetText() {
        shown.setUseCachedValuesForFormulaCells(true);
    }

    String of(@Nullable Cell cell) {
        if (cell == null || unknown(cell)) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return shown.formatCellValue(cell);
        }
        if (cell.getCellStyle() == null) {
            return NumberToTextConverter.toText(cell.getNumericCellValue());
        }
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (format.length() > LONGEST_FORMAT || ENDLESS_FRACTION.matcher(format).find()) {
            return NumberToTextConverter.toText(cell.getNumericCellValue());
        }
        return day(cell, format) ? day(cell.getLocalDateTimeCellValue(), format, cell) : shown.formatCellValue(cell);
    }

    /** A formula that was never calculated. */
    private static boolean unknown(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                && cell instanceof XSSFCell stored
                && stored.getRawValue() == null
                && stored.getCachedFormulaResultType() == CellType.NUMERIC;
    }

    private static boolean day(Cell cell, String format) {
        int number = cell.getCellStyle().getDataFormat();
        boolean known =
                (number >= FIRST_DAY && number <= LAST_DAY) || (number >= FIRST_OTHER_DAY && number <= LAST_OTHER_DAY);
        boolean time = format.matches(".*[hHs].*") && !format.matches(".*[yd].*");
        return DateUtil.isValidExcelDate(cell.getNumericCellValue())
                && !time
                && (known || DateUtil.isCellDateFormatted(cell));
    }

    private static String day(LocalDateTime day, String format, Cell cell) {
        int number = cell.getCellStyle().getDataFormat();
        boolean month = number == 27
                || number == 36
                || number == 50
                || number == 52
                || number == 57
                || (!format.contains("d") && format.contains("m") && format.contains("y"));
        String text = day.getYear() + "年" + day.getMonthValue() + "月";
        return month ? text : text + day.getDayOfMonth() + "日";
    }
}
