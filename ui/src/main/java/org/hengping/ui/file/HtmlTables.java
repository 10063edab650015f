package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The tables of a page; a cell that spans rows stands in its first one. */
final class HtmlTables {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_TABLES = 300;
    private static final Pattern TABLE = Pattern.compile("(?i)<table");

    private HtmlTables() {}

    static List<Grid> of(String text) throws Unreadable {
        if (TABLE.matcher(text).results().limit(MOST_TABLES + 1L).count() > MOST_TABLES) {
            throw new Unreadable("tooLarge");
        }
        Document page = Jsoup.parse(text);
        List<Grid> grids = new ArrayList<>();
        grids.add(new Grid("标题", List.of(List.of(new Cell(1, 1, page.title())))));
        for (Element table : page.select("table")) {
            if (table.select("table").size() == 1) {
                grids.add(grid("表" + grids.size(), table));
            }
        }
        return grids;
    }

    private static Grid grid(String name, Element table) {
        Map<Integer, Integer> covered = new HashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Element row : table.select("tr")) {
            number++;
            List<Cell> cells = new ArrayList<>();
            int column = 1;
            for (Element cell : row.select("> td, > th")) {
                column = free(covered, column, number, cells);
                cells.add(new Cell(number, column, cell.wholeText().strip()));
                int end = Math.min(MOST_COLUMNS, column + span(cell, "colspan"));
                for (int c = column; c < end; c++) {
                    covered.put(c, number + span(cell, "rowspan"));
                }
                column = end;
            }
            free(covered, column, number, cells);
            rows.add(cells);
        }
        return new Grid(name, rows);
    }

    /** Puts empty cells where a cell of an earlier row reaches down. */
    private static int free(Map<Integer, Integer> covered, int from, int row, List<Cell> cells) {
        int column = from;
        while (column < MOST_COLUMNS && covered.getOrDefault(column, 0) > row) {
            cells.add(new Cell(row, column, ""));
            column++;
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute);
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }
}
