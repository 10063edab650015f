package org.hengping.ui.file;

import java.util.regex.Pattern;

/** Text as spreadsheets copy it: cells in quotes may hold line breaks and doubled quotes; commas instead of tabs in a csv. */
final class Quoted {

    /** Stands for a line break inside a cell until the lines are cut. */
    static final char BREAK = '\u0001';

    private static final Pattern CELL = Pattern.compile("(?<=^|\t|\n)\"((?:[^\"]|\"\")*+)\"(?=\t|\r?\n|$)");

    private static final Pattern CSV_CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,\\n\"]*+))(,|\n|$)");

    private static final int LEAST_COMMAS = 4;
    private static final int LEAST_LINES = 5;

    private Quoted() {}

    /** Tabs between cells, and no line break within one. */
    static String plain(String text) {
        if (!text.contains("\t") && csv(text)) {
            return tabs(text.replace("\r\n", "\n"));
        }
        return text.contains("\"") && text.contains("\t")
                ? CELL.matcher(text).replaceAll(cell -> java.util.regex.Matcher.quoteReplacement(inner(cell.group(1))))
                : text;
    }

    private static boolean csv(String text) {
        return !text.contains("|")
                && text.lines()
                                .filter(line ->
                                        line.chars().filter(sign -> sign == ',').count() >= LEAST_COMMAS)
                                .count()
                        >= LEAST_LINES;
    }

    private static String tabs(String text) {
        StringBuilder tabs = new StringBuilder();
        var cells = CSV_CELL.matcher(text);
        int end = 0;
        while (cells.find() && cells.end() > end) {
            tabs.append(cells.group(1) == null ? cells.group(2) : inner(cells.group(1)));
            tabs.append(cells.group(3).equals(",") ? "\t" : "\n");
            end = cells.end();
        }
        return tabs.append(text, end, text.length()).toString();
    }

    private static String inner(String cell) {
        return cell.replace("\"\"", "\"").replaceAll("\r?\n", String.valueOf(BREAK));
    }
}
