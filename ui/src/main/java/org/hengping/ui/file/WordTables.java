package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a docx, with what stands between them as lines of one cell. */
final class WordTables {

    private WordTables() {}

    static List<Grid> of(XWPFDocument document) throws Unreadable {
        Allowance allowance = new Allowance();
        List<Grid> grids = new ArrayList<>();
        int tables = 0;
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFTable table) {
                add(grids, "表" + ++tables, table, allowance);
            } else if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isBlank()) {
                allowance.row(1);
                grids.add(new Grid("正文", List.of(List.of(allowance.cell(1, 1, paragraph.getText())))));
            }
        }
        return grids;
    }

    /** A table within a cell of another is a table of its own. */
    private static void add(List<Grid> grids, String name, XWPFTable table, Allowance allowance) throws Unreadable {
        grids.add(grid(name, table, allowance));
        int inner = 0;
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                for (XWPFTable nested : cell.getTables()) {
                    add(grids, name + "." + ++inner, nested, allowance);
                }
            }
        }
    }

    private static Grid grid(String name, XWPFTable table, Allowance allowance) throws Unreadable {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (XWPFTableRow row : table.getRows()) {
            number++;
            allowance.row(number);
            List<Cell> cells = new ArrayList<>();
            int column = 1;
            for (XWPFTableCell cell : row.getTableCells()) {
                cells.add(allowance.cell(number, column, goesOn(cell) ? "" : text(cell)));
                column += width(cell);
            }
            rows.add(cells);
        }
        return new Grid(name, rows);
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static boolean goesOn(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && (!properties.getVMerge().isSetVal() || properties.getVMerge().getVal() == STMerge.CONTINUE);
    }

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetGridSpan()
                ? Math.clamp(properties.getGridSpan().getVal().intValue(), 1, Allowance.MOST_COLUMNS)
                : 1;
    }
}
