package org.hengping.ui.overdue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hengping.ui.sheet.DocxText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The circular as docx: A4 upright, margins, faces and lines after GB/T 9704-2012, the head of the list repeated on each page. */
final class CircularPaper {

    private static final String SONG = "方正小标宋简体";
    private static final String IMITATION_SONG = "仿宋_GB2312";
    private static final String BLACK = "黑体";
    private static final double TITLE = 22;
    private static final double TEXT = 16;
    private static final double SMALL = 12;
    private static final double LEADING = 28;
    private static final int TWO_SIGNS = 640;
    private static final int[] COLUMNS = {900, 3900, 1700, 1600, 1000};

    private final XWPFDocument document = new XWPFDocument();

    private CircularPaper() {}

    static void write(Circular circular, OutputStream to) throws IOException {
        CircularPaper paper = new CircularPaper();
        try (paper.document) {
            paper.page();
            paper.line(circular.title(), SONG, TITLE, ParagraphAlignment.CENTER).setSpacingAfter(560);
            paper.line(circular.to(), IMITATION_SONG, TEXT, ParagraphAlignment.LEFT);
            circular.paragraphs().forEach(text -> paper.line(text, IMITATION_SONG, TEXT, ParagraphAlignment.BOTH)
                    .setIndentationFirstLine(TWO_SIGNS));
            paper.line("", IMITATION_SONG, TEXT, ParagraphAlignment.LEFT);
            paper.line(circular.from(), IMITATION_SONG, TEXT, ParagraphAlignment.RIGHT)
                    .setIndentationRight(TWO_SIGNS);
            paper.line(circular.date(), IMITATION_SONG, TEXT, ParagraphAlignment.RIGHT)
                    .setIndentationRight(TWO_SIGNS);
            XWPFParagraph list = paper.line(circular.listTitle(), BLACK, TEXT, ParagraphAlignment.LEFT);
            list.setSpacingBefore(280);
            list.setKeepNext(true);
            paper.table(circular);
            paper.document.write(to);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1588));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setFooter(BigInteger.valueOf(1400));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        DocxText.write(foot.createRun(), "— ", IMITATION_SONG, SMALL, false);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        DocxText.write(foot.createRun(), " —", IMITATION_SONG, SMALL, false);
    }

    private XWPFParagraph line(String text, String face, double size, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(size > TEXT ? LEADING + 6 : LEADING, LineSpacingRule.EXACT);
        DocxText.write(paragraph.createRun(), text, face, size, false);
        return paragraph;
    }

    private void table(Circular circular) {
        XWPFTable table = document.createTable(circular.rows().size() + 1, COLUMNS.length);
        table.setWidth("100%");
        row(table.getRow(0), circular.heads(), BLACK);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < circular.rows().size(); i++) {
            row(table.getRow(i + 1), circular.rows().get(i), IMITATION_SONG);
        }
    }

    private static void row(XWPFTableRow row, List<String> texts, String face) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(COLUMNS[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setAlignment(i == 1 ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            DocxText.write(paragraph.createRun(), texts.get(i), face, SMALL, false);
        }
    }
}
