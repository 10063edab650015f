package org.hengping.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.Paper.Style;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a paper as pdf, with the letters it uses embedded: it looks the same everywhere and can be searched. Lengths are in points. */
final class PdfPaper {

    private static final String FACE = "NotoSansSC-Regular.ttf";
    private static final float MARGIN = 36;
    private static final float FOOT = 22;
    private static final float LETTERS = 8.5f;
    private static final float SMALL = 7;
    private static final float PADDING = 3;
    private static final float ROOM = 52;
    private static final float SHADE = 0.95f;
    private static final byte[] FONT = font();

    private PdfPaper() {}

    static byte[] write(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaseFont face = BaseFont.createFont(FACE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, FONT, null);
        Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Feet(face, paper.foot()));
        document.addTitle(paper.title() + paper.year());
        document.addCreator("Hengping");
        document.open();
        document.add(centred(paper.title(), new Font(face, 16)));
        document.add(centred(paper.year(), new Font(face, 10)));
        for (Block block : paper.blocks()) {
            document.add(table(paper.widths(), block, new Font(face, LETTERS)));
        }
        document.close();
        return out.toByteArray();
    }

    private static Paragraph centred(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingAfter(4);
        return paragraph;
    }

    private static PdfPTable table(List<Integer> widths, Block block, Font font) {
        PdfPTable table = new PdfPTable(widths.size());
        table.setWidthPercentage(100);
        float[] shares = new float[widths.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = widths.get(i);
        }
        table.setWidths(shares);
        table.setHeaderRows(block.headRows());
        table.setSplitLate(block.headRows() > 0);
        block.rows().forEach(row -> row.forEach(cell -> table.addCell(cell(cell, font))));
        return table;
    }

    private static PdfPCell cell(PaperCell cell, Font font) {
        PdfPCell made = new PdfPCell(new Phrase(cell.text(), font));
        made.setColspan(cell.columns());
        made.setRowspan(cell.rows());
        made.setPadding(PADDING);
        made.setUseAscender(true);
        made.setVerticalAlignment(Element.ALIGN_MIDDLE);
        boolean centred = cell.style() == Style.LABEL || cell.style() == Style.FIGURE;
        made.setHorizontalAlignment(centred ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        if (cell.style() == Style.LABEL) {
            made.setGrayFill(SHADE);
        }
        if (cell.style() == Style.ROOM) {
            made.setMinimumHeight(ROOM);
        }
        return made;
    }

    private static byte[] font() {
        try (InputStream file = Objects.requireNonNull(PdfPaper.class.getResourceAsStream(FACE))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Page x / y at the foot; y is known when the last page is. */
    private static final class Feet extends PdfPageEventHelper {

        private final BaseFont face;
        private final String foot;
        private final java.util.List<PdfTemplate> totals = new java.util.ArrayList<>();

        Feet(BaseFont face, String foot) {
            this.face = face;
            this.foot = foot;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Rectangle page = document.getPageSize();
            String number = writer.getPageNumber() + " / ";
            float middle = page.getWidth() / 2;
            show(writer, number, middle - face.getWidthPoint(number, SMALL));
            show(writer, foot, MARGIN);
            PdfTemplate total = writer.getDirectContent().createTemplate(MARGIN, FOOT);
            writer.getDirectContent().addTemplate(total, middle, FOOT);
            totals.add(total);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            for (PdfTemplate total : totals) {
                total.beginText();
                total.setFontAndSize(face, SMALL);
                total.showText(String.valueOf(totals.size()));
                total.endText();
            }
        }

        private void show(PdfWriter writer, String text, float left) {
            writer.getDirectContent().beginText();
            writer.getDirectContent().setFontAndSize(face, SMALL);
            writer.getDirectContent().setTextMatrix(left, FOOT);
            writer.getDirectContent().showText(text);
            writer.getDirectContent().endText();
        }
    }
}
