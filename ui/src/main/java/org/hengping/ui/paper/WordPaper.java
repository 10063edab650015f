package org.hengping.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.Paper.Style;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a paper as docx. Lengths are in twentieths of a point. */
final class WordPaper {

    private static final int LONG_EDGE = 16838;
    private static final int SHORT_EDGE = 11906;
    private static final int MARGIN = 850;
    private static final int ROOM = 1100;
    private static final int LETTERS = 9;
    private static final String SHADE = "F2F2F2";
    private static final String FACE = "宋体";

    private final XWPFDocument document = new XWPFDocument();
    private final Paper paper;

    private WordPaper(Paper paper) {
        this.paper = paper;
    }

    static byte[] write(Paper paper) throws IOException {
        WordPaper word = new WordPaper(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (word.document) {
            word.page();
            word.line(paper.title(), 16, true);
            word.line(paper.year(), 10, false);
            for (Block block : paper.blocks()) {
                word.table(block);
                word.gap();
            }
            word.document.write(out);
        }
        return out.toByteArray();
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LONG_EDGE));
        size.setH(BigInteger.valueOf(SHORT_EDGE));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        run(foot, paper.foot().isEmpty() ? "" : paper.foot() + "　　", 8, false);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        run(foot, " / ", 8, false);
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private void line(String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(60);
        run(paragraph, text, size, bold);
    }

    /** Word would join two tables that touch. */
    private void gap() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        run(paragraph, "", 2, false);
    }

    private void table(Block block) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        int shares = paper.widths().stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = paper.widths().stream()
                .map(width -> width * (LONG_EDGE - 2 * MARGIN) / shares)
                .toList();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        Map<Integer, Above> above = new HashMap<>();
        for (int r = 0; r < block.rows().size(); r++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            row.setCantSplitRow(block.headRows() > 0);
            row.setRepeatHeader(r < block.headRows());
            row(row, block.rows().get(r), above, widths);
        }
    }

    private void row(XWPFTableRow row, List<PaperCell> cells, Map<Integer, Above> above, List<Integer> widths) {
        int column = 0;
        int next = 0;
        while (column < widths.size()) {
            Above over = above.remove(column);
            boolean goesOn = over != null && over.left > 0;
            if (!goesOn && next == cells.size()) {
                return;
            }
            PaperCell cell = goesOn ? over.cell : cells.get(next++);
            int left = goesOn ? over.left - 1 : cell.rows() - 1;
            cell(row.createCell(), cell, goesOn, left > 0, width(widths, column, cell.columns()));
            if (left > 0) {
                above.put(column, new Above(cell, left));
            }
            column += cell.columns();
        }
        if (cells.stream().anyMatch(cell -> cell.style() == Style.ROOM)) {
            row.setHeight(ROOM);
        }
    }

    private void cell(XWPFTableCell made, PaperCell cell, boolean goesOn, boolean more, int width) {
        CTTcPr properties = made.getCTTc().isSetTcPr()
                ? made.getCTTc().getTcPr()
                : made.getCTTc().addNewTcPr();
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (goesOn || more) {
            properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (cell.style() == Style.LABEL) {
            made.setColor(SHADE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        if (!goesOn) {
            text(made, cell);
        }
    }

    private void text(XWPFTableCell made, PaperCell cell) {
        String[] lines = cell.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? made.getParagraphs().getFirst() : made.addParagraph();
            boolean centred = cell.style() == Style.LABEL || cell.style() == Style.FIGURE;
            paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            paragraph.setSpacingAfter(0);
            run(paragraph, lines[i], LETTERS, false);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(FACE);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.eastAsia);
    }

    private static int width(List<Integer> widths, int from, int columns) {
        return widths.subList(from, Math.min(widths.size(), from + columns)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** A cell of a row above that reaches down for so many more rows. */
    private record Above(PaperCell cell, int left) {}
}
