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
    private static final String SPACES = "[ \u00a0\u3000]+";

    private TextTables() {}

    static List<Grid> of(String written) throws Unreadable {
        String text = Quoted.plain(written);
        boolean tabs = text.contains("\t");
        boolean bars = !tabs && text.lines().filter(line -> line.contains("|")).count() >= LEAST_BARRED;
        String between = tabs ? "\t" : bars ? "\\|" : spaced(text) ? SPACES : "\\R";
        boolean single = bars && text.lines().allMatch(line -> line.indexOf('|') == line.lastIndexOf('|'));
        Allowance allowance = new Allowance();
        List<List<Cell>> rows = new ArrayList<>();
        for (Lines line : logical(text, bars && !single)) {
            String plain = single
                    ? line.text().toString().replaceAll("\\|\\s*$", "")
                    : line.text().toString();
            List<Cell> cells = new ArrayList<>();
            String[] parts = plain.split(between, -1);
            if (parts.length > MOST_CELLS || plain.length() > LONGEST) {
                throw new Unreadable("tooMuch");
            }
            allowance.row(rows.size() + 1);
            for (String part : parts) {
                cells.add(allowance.cell(
                        line.number(),
                        cells.size() + 1,
                        part.replace(Quoted.BREAK, '\n').strip()));
            }
            rows.add(cells);
        }
        return List.of(new Grid("文本", rows, tabs));
    }

    private static boolean spaced(String text) {
        return text.lines().anyMatch(line -> line.strip().split(SPACES).length >= WIDE);
    }

    /** Where rows begin with a bar, a line that does not goes on with the cell of the line before. */
    private static List<Lines> logical(String text, boolean bars) throws Unreadable {
        List<Lines> lines = new ArrayList<>();
        boolean barred =
                bars && text.lines().filter(line -> line.startsWith("|")).count() >= LEAST_BARRED;
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            if (barred && !lines.isEmpty() && lines.getLast().goesOn(line)) {
                lines.getLast().text().append('\n').append(line);
            } else {
                lines.add(new Lines(number, new StringBuilder(line)));
            }
            if (lines.size() > Allowance.MOST_ROWS) {
                throw new Unreadable("tooManyRows");
            }
        }
        return lines;
    }

    /** One line of the table, which may be several of the file. */
    private record Lines(int number, StringBuilder text) {

        private boolean goesOn(String next) {
            return text.indexOf("|") == 0 && !next.startsWith("|") && (next.contains("|") || !ended());
        }

        private boolean ended() {
            int last = text.length();
            while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            return last > 1 && text.charAt(last - 1) == '|' && text.charAt(last - 2) == '|';
        }
    }
}
