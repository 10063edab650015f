package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The tables of a page; a cell that spans rows stands in its first one. */
final class HtmlTables {

    private static final int MOST_COLUMNS = Allowance.MOST_COLUMNS;
    private static final int MOST_TABLES = 300;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Pattern TABLE = Pattern.compile("(?i)<table");
    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z]");

    private final Allowance allowance = new Allowance();

    private HtmlTables() {}

    static List<Grid> of(String text) throws Unreadable {
        if (more(TABLE, text, MOST_TABLES) || more(ELEMENT, text, MOST_ELEMENTS)) {
            throw new Unreadable("tooMuch");
        }
        return new HtmlTables().grids(Jsoup.parse(text));
    }

    private static boolean more(Pattern pattern, String text, int most) {
        return pattern.matcher(text).results().limit(most + 1L).count() > most;
    }

    private List<Grid> grids(Document page) throws Unreadable {
        List<Grid> grids = new ArrayList<>();
        grids.add(new Grid("标题", List.of(List.of(allowance.cell(1, 1, page.title())))));
        List<String> around = PageText.of(page);
        if (page.selectFirst("table") == null) {
            grids.addAll(TextTables.of(String.join("\n", around)));
            return grids;
        }
        for (String line : around) {
            allowance.row(1);
            grids.add(new Grid("网页", List.of(List.of(allowance.cell(1, 1, line)))));
        }
        int before = grids.size() - 1;
        Set<Element> outer = new HashSet<>();
        Elements tables = page.select("table");
        tables.forEach(table -> outer.addAll(table.parents()));
        for (Element table : tables) {
            if (!outer.contains(table)) {
                grids.add(grid("表" + (grids.size() - before), table));
            }
        }
        return grids;
    }

    private Grid grid(String name, Element table) throws Unreadable {
        Map<Integer, Integer> covered = new HashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Element row : table.select("tr")) {
            number++;
            allowance.row(number);
            List<Cell> cells = new ArrayList<>();
            int column = 1;
            for (Element cell : row.select("> td, > th")) {
                column = free(covered, column, number, cells);
                cells.add(allowance.cell(number, column, cell.wholeText().strip()));
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
    private int free(Map<Integer, Integer> covered, int from, int row, List<Cell> cells) throws Unreadable {
        int column = from;
        while (column < MOST_COLUMNS && covered.getOrDefault(column, 0) > row) {
            cells.add(allowance.cell(row, column, ""));
            column++;
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute);
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }
}
