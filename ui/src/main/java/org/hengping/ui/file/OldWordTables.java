package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** The tables of a doc; the columns are found by where the cells begin. */
final class OldWordTables {

    private static final int SAME_EDGE = 20;

    private OldWordTables() {}

    static List<Grid> of(HWPFDocument document) throws Unreadable {
        Allowance allowance = new Allowance();
        List<Grid> grids = new ArrayList<>();
        Range range = document.getRange();
        int tables = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                grids.add(grid("表" + ++tables, table, allowance));
                i += table.numParagraphs() - 1;
            } else if (!paragraph.text().isBlank()) {
                allowance.row(1);
                grids.add(new Grid("正文", List.of(List.of(allowance.cell(1, 1, plain(paragraph.text()))))));
            }
        }
        return grids;
    }

    private static Grid grid(String name, Table table, Allowance allowance) throws Unreadable {
        List<Integer> edges = edges(table);
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            allowance.row(r + 1);
            List<Cell> cells = new ArrayList<>();
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boolean covered = cell.isMerged() && !cell.isFirstMerged();
                if (!covered) {
                    cells.add(
                            allowance.cell(r + 1, column(edges, cell.getLeftEdge()), goesOn ? "" : plain(cell.text())));
                }
            }
            rows.add(cells);
        }
        return new Grid(name, rows);
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            for (int c = 0; c < table.getRow(r).numCells(); c++) {
                int edge = table.getRow(r).getCell(c).getLeftEdge();
                Integer near = edges.floor(edge + SAME_EDGE);
                if (near == null || near < edge - SAME_EDGE) {
                    edges.add(edge);
                }
            }
        }
        return List.copyOf(edges);
    }

    private static int column(List<Integer> edges, int edge) {
        int column = 0;
        while (column < edges.size() && edges.get(column) <= edge + SAME_EDGE) {
            column++;
        }
        return column;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u0007\\u0013-\\u0015]", "")
                .replace('\r', '\n')
                .strip();
    }
}
