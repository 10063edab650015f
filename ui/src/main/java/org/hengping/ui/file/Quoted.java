package org.hengping.ui.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Text as spreadsheets save or copy it: cells in quotes may hold line breaks and doubled quotes. A csv is read by its rules. What was copied has
 * tabs and no such rules: {@code "一网通办"事项数} is copied with its quotes, beside a cell that is in quotes for its line break.
 */
final class Quoted {

    /** Stands for a line break inside a cell until the lines are cut. */
    static final char BREAK = '\u0001';

    private static final Pattern COPIED = Pattern.compile("(?<=^|\t|\n)\"((?:[^\"]|\"\")*+)\"(?=\t|\r?\n|$)");

    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private static final int LEAST_COMMAS = 4;
    private static final int LEAST_LINES = 5;

    private Quoted() {}

    /** Tabs between cells, and no line break within one. */
    static String plain(String text) {
        if (!text.contains("\t") && csv(text)) {
            return tabs(text);
        }
        return text.contains("\"") && text.contains("\t")
                ? COPIED.matcher(text)
                        .replaceAll(cell ->
                                Matcher.quoteReplacement(line(cell.group(1).replace("\"\"", "\""))))
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
        try (CSVParser lines = CSVParser.parse(text, CSV)) {
            return lines.stream().map(Quoted::tabs).collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String tabs(CSVRecord cells) {
        return cells.stream().map(Quoted::line).collect(Collectors.joining("\t"));
    }

    private static String line(String cell) {
        return cell.replaceAll("\r?\n", String.valueOf(BREAK));
    }
}
