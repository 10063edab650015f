package org.hengping.ui.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.Sentence;

/** A place in a file as people look for it: 表1 第12行第7格 in Word, Sheet1!G12 in a workbook, 第3行 of a text, 第2页第4行 of a pdf. */
public final class SourcePlace {

    private static final Pattern CELL = Pattern.compile("(.*) R(\\d+)(?: C(\\d+))?");
    private static final Pattern NUMBERED = Pattern.compile("表(\\d+)");
    private static final Pattern PAGE = Pattern.compile("第(\\d+)页");
    private static final int LETTERS = 26;

    private SourcePlace() {}

    /**
     * @param where as the reader of files says it, such as {@code 表1 R12 C7}; may be empty
     * @param fileName tells a workbook, whose sheets have names of their own
     */
    public static Sentence of(String where, String fileName) {
        Matcher cell = CELL.matcher(where);
        if (!cell.matches()) {
            return named(where);
        }
        String grid = cell.group(1);
        String row = cell.group(2);
        String column = cell.group(3);
        Matcher table = NUMBERED.matcher(grid);
        Matcher page = PAGE.matcher(grid);
        boolean workbook = fileName.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(xls|xlsx|xlsm|et)");
        if (!workbook && table.matches()) {
            return column == null
                    ? Sentence.of("place.source.row", table.group(1), row)
                    : Sentence.of("place.source.cell", table.group(1), row, column);
        }
        if (!workbook && page.matches()) {
            return row.equals("0")
                    ? Sentence.of("place.source.page", page.group(1))
                    : Sentence.of("place.source.pageLine", page.group(1), row);
        }
        if (!workbook && grid.matches("文本|正文|标题")) {
            return grid.equals("文本") ? Sentence.of("place.source.line", row) : named(grid);
        }
        return column == null
                ? Sentence.of("place.source.sheetRow", grid, row)
                : Sentence.of("place.source.as", grid + "!" + letters(Integer.parseInt(column)) + row);
    }

    private static Sentence named(String grid) {
        return switch (grid) {
            case "正文" -> Sentence.of("place.source.outside");
            case "标题" -> Sentence.of("place.source.title");
            case "文本" -> Sentence.of("place.source.text");
            default -> Sentence.of("place.source.as", grid);
        };
    }

    /** The name of a column in a workbook: 1 is A, 27 is AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
    }
}
