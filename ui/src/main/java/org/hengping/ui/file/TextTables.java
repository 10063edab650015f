package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** Text with tabs, bars or spaces between its cells, or a cell on each line; only tabs keep the columns. */
final class TextTables {

    private static final int LEAST_BARRED = 3;
    private static final int WIDE = 5;

    /** Of one line, in cells and in letters: a form on one line has a thousand cells. */
    private static final int MOST_CELLS = 3000;

    private static final int LONGEST = 100_000;
    private static final int MOST_ROWS = 5000;
    private static final String SPACES = "[ \u00a0\u3000]+";

    private TextTables() {}

    static List<Grid> of(String text) throws Unreadable {
        boolean tabs = text.contains("\t");
        boolean bars = !tabs && text.lines().filter(line -> line.contains("|")).count() >= LEAST_BARRED;
        String between = tabs ? "\t" : bars ? "\\|" : spaced(text) ? SPACES : "\\R";
        boolean single = bars && text.lines().allMatch(line -> line.indexOf('|') == line.lastIndexOf('|'));
        List<List<Cell>> rows = new ArrayList<>();
        for (Lines line : logical(text, bars && !single)) {
            String plain = single ? line.text().replaceAll("\\|\\s*$", "") : line.text();
            List<Cell> cells = new ArrayList<>();
            String[] parts = plain.split(between, -1);
            if (parts.length > MOST_CELLS || rows.size() > MOST_ROWS || plain.length() > LONGEST) {
                throw new Unreadable("tooManyRows");
            }
            for (String part : parts) {
                cells.add(new Cell(line.number(), cells.size() + 1, part.strip()));
            }
            rows.add(cells);
        }
        return List.of(new Grid("文本", rows, tabs));
    }

    private static boolean spaced(String text) {
        return text.lines().anyMatch(line -> line.strip().split(SPACES).length >= WIDE);
    }

    /** Where rows begin with a bar, a line that does not goes on with the cell of the line before. */
    private static List<Lines> logical(String text, boolean bars) {
        List<Lines> lines = new ArrayList<>();
        boolean barred =
                bars && text.lines().filter(line -> line.startsWith("|")).count() >= LEAST_BARRED;
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            String last = lines.isEmpty() ? "" : lines.getLast().text();
            boolean goesOn = barred
                    && last.startsWith("|")
                    && !line.startsWith("|")
                    && (line.contains("|") || !last.strip().endsWith("||"));
            if (goesOn) {
                lines.set(lines.size() - 1, new Lines(lines.getLast().number(), last + "\n" + line));
            } else {
                lines.add(new Lines(number, line));
            }
        }
        return lines;
    }

    /** One line of the table, which may be several of the file. */
    private record Lines(int number, String text) {}
}
