package org.hengping.ui.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.Sentence;
import org.hengping.core.form.FilePlace;

/** A place in a file as people look for it: 表1 第12行第7格 in Word, Sheet1!G12 in a workbook, 第3行 of a text, 第2页第4行 of a pdf. */
public final class SourcePlace {

    private static final Pattern NUMBERED = Pattern.compile("表(\\d+)");
    private static final Pattern PAGE = Pattern.compile("第(\\d+)页");
    private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xls|xlsx|xlsm|et)");
    private static final int LETTERS = 26;

    /** Of what stands nowhere in the file, or is about all of it. */
    public static final Sentence NOWHERE = Sentence.of("place.source.as", "");

    private SourcePlace() {}

    /** @param fileName tells a workbook, whose sheets have names of their own */
    public static Sentence of(FilePlace place, String fileName) {
        Integer row = place.row();
        if (row == null) {
            return named(place.grid());
        }
        boolean workbook = WORKBOOK.matcher(fileName.toLowerCase(Locale.ROOT)).matches();
        return workbook ? inSheet(place, row) : inDocument(place, row);
    }

    private static Sentence inDocument(FilePlace place, int row) {
        Integer column = place.column();
        Matcher table = NUMBERED.matcher(place.grid());
        if (table.matches()) {
            return column == null
                    ? Sentence.of("place.source.row", table.group(1), text(row))
                    : Sentence.of("place.source.cell", table.group(1), text(row), text(column));
        }
        Matcher page = PAGE.matcher(place.grid());
        if (page.matches()) {
            return row == 0
                    ? Sentence.of("place.source.page", page.group(1))
                    : Sentence.of("place.source.pageLine", page.group(1), text(row));
        }
        return switch (place.grid()) {
            case "文本" -> Sentence.of("place.source.line", text(row));
            case "正文", "标题" -> named(place.grid());
            default -> inSheet(place, row);
        };
    }

    private static Sentence inSheet(FilePlace place, int row) {
        Integer column = place.column();
        return column == null
                ? Sentence.of("place.source.sheetRow", place.grid(), text(row))
                : Sentence.of("place.source.as", place.grid() + "!" + letters(column) + row);
    }

    private static String text(int number) {
        return String.valueOf(number);
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
