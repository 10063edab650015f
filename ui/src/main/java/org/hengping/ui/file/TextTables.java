package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** Text with tabs or bars between its cells; every blank line may begin a new table. */
final class TextTables {

    private TextTables() {}

    static List<Grid> of(String text) {
        boolean tabs = text.contains("\t");
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (String line : tabs ? List.of(text.split("\\R")) : logical(text)) {
            number++;
            List<Cell> cells = new ArrayList<>();
            String[] parts = line.split(tabs ? "\t" : "\\|", -1);
            for (int i = 0; i < parts.length; i++) {
                cells.add(new Cell(number, i + 1, parts[i].strip()));
            }
            rows.add(cells);
        }
        return List.of(new Grid("文本", rows));
    }

    /** Where rows begin with a bar, a line that does not goes on with the cell of the line before. */
    private static List<String> logical(String text) {
        List<String> lines = new ArrayList<>();
        boolean barred = text.lines().filter(line -> line.startsWith("|")).count() > 2;
        for (String line : text.split("\\R")) {
            boolean goesOn = barred
                    && !lines.isEmpty()
                    && lines.getLast().startsWith("|")
                    && !line.startsWith("|")
                    && (line.contains("|") || !lines.getLast().strip().endsWith("||"));
            if (goesOn) {
                lines.set(lines.size() - 1, lines.getLast() + "\n" + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
