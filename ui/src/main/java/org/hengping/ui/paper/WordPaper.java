package org.hengping.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.hengping.ui.paper.PaperPage.Part;
import org.hengping.ui.sheet.DocxText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes a paper as docx: one table for each block on each page. */
final class WordPaper {

    private final XWPFDocument document = new XWPFDocument();
    private final Paper paper;

    private WordPaper(Paper paper) {
        this.paper = paper;
    }

    static byte[] write(Paper paper, List<PaperPage> pages) throws IOException {
        WordPaper word = new WordPaper(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (word.document) {
            word.page();
            XWPFParagraph title = word.title(paper.title(), 16, true, PaperPage.TITLE_HEIGHT);
            if (paper.qr().isPresent()) {
                WordPicture.beside(title, paper.qr().get());
            }
            word.title(paper.year(), 10, false, PaperPage.YEAR_HEIGHT);
            pages.forEach(page -> word.page(page, page == pages.getFirst()));
            word.gap(false);
            word.document.write(out);
        }
        return SameBytes.of(out.toByteArray());
    }

    private void page(PaperPage page, boolean first) {
        for (Part part : page.parts()) {
            boolean begins = part == page.parts().getFirst();
            if (!first || !begins) {
                gap(begins);
            }
            new WordTable(document.createTable(), PaperPage.widths(paper)).fill(part);
        }
    }

    private void page() {
        document.getProperties().getCoreProperties().setCreated(Optional.of(SameBytes.TIME));
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(DocxText.twips(PaperPage.LONG_EDGE));
        size.setH(DocxText.twips(PaperPage.SHORT_EDGE));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(DocxText.twips(PaperPage.SIDE));
        margins.setRight(DocxText.twips(PaperPage.SIDE));
        margins.setTop(DocxText.twips(PaperPage.TOP));
        margins.setBottom(DocxText.twips(PaperPage.BOTTOM));
        margins.setHeader(DocxText.twips(PaperPage.TOP / 2));
        margins.setFooter(DocxText.twips(PaperPage.BOTTOM / 2));
        margins(paper.running(), paper.mark());
    }

    /** What stands above and below each page. */
    private void margins(String left, String right) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        tab(head);
        DocxText.write(head.createRun(), left, PaperPage.SMALL, false);
        head.createRun().addTab();
        DocxText.write(head.createRun(), right, PaperPage.SMALL, !right.isEmpty());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        tab(foot);
        DocxText.write(foot.createRun(), paper.foot(), PaperPage.SMALL, false);
        foot.createRun().addTab();
        field(foot, "PAGE");
        DocxText.write(foot.createRun(), " / ", PaperPage.SMALL, false);
        field(foot, "NUMPAGES");
    }

    private static void tab(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTTabStop stop = properties.addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(DocxText.twips(PaperPage.WIDTH));
    }

    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        XWPFRun run = new XWPFRun(field.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
        DocxText.write(run, "1", PaperPage.SMALL, false);
    }

    private XWPFParagraph title(String text, float letters, boolean bold, float height) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(height, LineSpacingRule.EXACT);
        DocxText.write(paragraph.createRun(), text, letters, bold);
        return paragraph;
    }

    /** Word would join two tables that touch. */
    private void gap(boolean newPage) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        paragraph.setPageBreak(newPage);
        DocxText.write(paragraph.createRun(), "", 1, false);
    }
}
