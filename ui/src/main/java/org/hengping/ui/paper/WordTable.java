package org.hengping.ui.paper;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.PaperPage.PaperRow;
import org.hengping.ui.paper.PaperPage.Part;
import org.hengping.ui.sheet.DocxText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** One table of a docx. */
record WordTable(XWPFTable table, List<Float> widths, Map<Integer, Above> above) {

    WordTable(XWPFTable table, List<Float> widths) {
        this(table, widths, new HashMap<>());
    }

    /** A cell of a row above that reaches down for so many more rows. */
    record Above(PaperCell cell, int left) {}

    void fill(Part part) {
        table.removeRow(0);
        table.setWidth("100%");
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setW(DocxText.twips(PaperPage.PADDING));
            side.setType(STTblWidth.DXA);
        }
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(DocxText.twips(width)));
        for (int r = 0; r < part.rows().size(); r++) {
            row(
                    part.rows().get(r),
                    r < part.headRows(),
                    part.together() && r + 1 < part.rows().size());
        }
    }

    private void row(PaperRow paper, boolean head, boolean keepNext) {
        XWPFTableRow row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setRepeatHeader(head);
        row.setCantSplitRow(!paper.torn());
        if (!paper.torn()) {
            row.setHeight(DocxText.twips(paper.height()).intValue());
        }
        int next = 0;
        for (int column = 0; column < widths.size(); ) {
            Above over = above.remove(column);
            if (over == null && next == paper.cells().size()) {
                return;
            }
            PaperCell cell = over != null ? over.cell : paper.cells().get(next++);
            int left = over != null ? over.left - 1 : cell.rows() - 1;
            XWPFTableCell made = row.createCell();
            shape(made, cell, over != null, left > 0, width(column, cell.columns()));
            text(made, over != null ? "" : cell.text(), cell, paper.letters(), keepNext);
            if (left > 0) {
                above.put(column, new Above(cell, left));
            }
            column += cell.columns();
        }
    }

    private static void shape(XWPFTableCell made, PaperCell cell, boolean goesOn, boolean more, float width) {
        CTTcPr properties = made.getCTTc().isSetTcPr()
                ? made.getCTTc().getTcPr()
                : made.getCTTc().addNewTcPr();
        properties.addNewTcW().setW(DocxText.twips(width));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (goesOn || more) {
            properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
        }
        made.setColor(cell.style().shade());
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    private static void text(XWPFTableCell made, String text, PaperCell cell, float letters, boolean keepNext) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? made.getParagraphs().getFirst() : made.addParagraph();
            paragraph.setAlignment(cell.style().centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            paragraph.setSpacingAfter(0);
            paragraph.setSpacingBetween(PaperPage.leading(letters), LineSpacingRule.EXACT);
            paragraph.setKeepNext(keepNext);
            DocxText.write(paragraph.createRun(), lines[i], letters, false);
            paragraph.getRuns().getLast().setColor(cell.style().ink());
        }
    }

    private float width(int from, int columns) {
        return widths.subList(from, Math.min(widths.size(), from + columns)).stream()
                .reduce(0f, Float::sum);
    }
}
