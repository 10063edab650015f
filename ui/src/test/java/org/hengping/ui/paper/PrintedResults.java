package org.hengping.ui.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/**
 * What a printed form says of its results, read from the cells of its file; without spaces.
 *
 * @param self 得分 of execution and of the rows in their order
 * @param reviewed 财政复核得分 of the same; empty where there is no such column
 * @param totals the cells of the line 总分 behind its name: max, total or totals, grades
 * @param boxes what stands beside a label: 部门负责人签字, 财政部门审核意见, 折算
 * @param changes the rows that finance changed: row, claimed, reviewed, reason
 */
public record PrintedResults(
        List<String> self,
        List<String> reviewed,
        List<String> totals,
        Map<String, String> boxes,
        List<List<String>> changes) {

    private static final String OWN = "得分";
    private static final String OTHER = "财政复核得分";

    public static PrintedResults of(List<Grid> grids) {
        return of(grids, OWN);
    }

    /** @param own what the column of the department's own scores is called */
    public static PrintedResults of(List<Grid> grids, String own) {
        PrintedResults results = new PrintedResults(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        List<Cell> head = List.of();
        for (Grid grid : grids) {
            for (List<Cell> row : grid.rows()) {
                List<String> texts = texts(row);
                if (texts.contains(own) || texts.contains(OTHER)) {
                    head = row;
                } else if (texts.contains("总分")) {
                    results.totals.addAll(texts.subList(1, texts.size()));
                    head = List.of();
                } else if (texts.size() > 1 && texts.getFirst().matches("部门负责人签字|财政部门审核意见|折算")) {
                    results.boxes.put(texts.getFirst(), texts.get(1));
                } else if (texts.contains("填报人") || texts.contains("佐证材料清单")) {
                    head = List.of();
                } else if (texts(head).contains(own)) {
                    results.row(head, own, row);
                } else if (texts(head).contains(OTHER)) {
                    List<String> filled = new ArrayList<>(texts);
                    filled.removeIf(text -> text.isEmpty() || text.equals("复核改动"));
                    results.changes.add(filled);
                }
            }
        }
        return results;
    }

    /** Sources of money have no points, and neither have rows that count nowhere. */
    private void row(List<Cell> head, String label, List<Cell> row) {
        String own = below(head, label, row);
        if (own.matches("[\\d.]+")) {
            self.add(own);
            if (texts(head).contains(OTHER)) {
                reviewed.add(below(head, OTHER, row));
            }
        }
    }

    private static String below(List<Cell> head, String label, List<Cell> row) {
        int column = head.stream()
                .filter(cell -> plain(cell).equals(label))
                .findFirst()
                .orElseThrow()
                .column();
        return row.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(PrintedResults::plain)
                .orElse("");
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(PrintedResults::plain).toList();
    }

    private static String plain(Cell cell) {
        return plain(cell.text());
    }

    /** Fonts of a pdf give some signs in other forms than they were written in. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]", "");
    }
}
