package org.hengping.ui.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.hengping.core.Sha256;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.PaperPage.PaperRow;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a paper as pdf, with the letters it uses embedded: it looks the same everywhere and can be searched. Lengths are in points. */
final class PdfPaper {

    private static final String FACE = "NotoSansSC-Regular.ttf";
    private static final int HEXADECIMAL = 16;

    /** Of a file's identity, in hexadecimal digits. */
    private static final int IDENTITY = 32;

    /** The face of the pdf is a little wider than those of the offices. */
    private static final float SMALLER = 0.5f;

    private static final byte[] FONT = font();

    private final Paper paper;
    private final BaseFont face;

    private PdfPaper(Paper paper, BaseFont face) {
        this.paper = paper;
        this.face = face;
    }

    static byte[] write(Paper paper, List<PaperPage> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaseFont face = BaseFont.createFont(FACE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, FONT, null);
        face.setSecureRandom(new NoChance());
        Document document =
                new Document(PageSize.A4.rotate(), PaperPage.SIDE, PaperPage.SIDE, PaperPage.TOP, PaperPage.BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PdfMargins(face, paper));
        document.addTitle(paper.running());
        document.addCreator("Hengping");
        document.open();
        timeless(writer, paper);
        new PdfPaper(paper, face).add(document, pages);
        document.close();
        return out.toByteArray();
    }

    /** The same paper is the same file: it says no time, and its identity follows from what it says. */
    private static void timeless(PdfWriter writer, Paper paper) {
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().remove(PdfName.MODDATE);
        byte[] identity = HexFormat.of().parseHex(Sha256.of(paper.toString()).substring(0, IDENTITY));
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    }

    private void add(Document document, List<PaperPage> pages) {
        document.add(centred(paper.title(), new Font(face, 16), PaperPage.TITLE_HEIGHT));
        document.add(centred(paper.year(), new Font(face, 10), PaperPage.YEAR_HEIGHT));
        for (PaperPage page : pages) {
            if (page != pages.getFirst()) {
                document.newPage();
            }
            document.add(table(page));
        }
    }

    private static Paragraph centred(String text, Font font, float height) {
        Paragraph paragraph = new Paragraph(height * 3 / 4, text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingAfter(height / 4);
        return paragraph;
    }

    private PdfPTable table(PaperPage page) {
        PdfPTable table = new PdfPTable(paper.widths().size());
        table.setWidthPercentage(100);
        float[] shares = new float[paper.widths().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = paper.widths().get(i);
        }
        table.setWidths(shares);
        List<PaperRow> rows =
                page.parts().stream().flatMap(part -> part.rows().stream()).toList();
        table.setSplitLate(rows.stream().noneMatch(PaperRow::torn));
        rows.forEach(row -> row.cells().forEach(cell -> table.addCell(cell(cell, row))));
        return table;
    }

    private PdfPCell cell(PaperCell cell, PaperRow row) {
        Font font = new Font(
                face, row.letters() - SMALLER, Font.NORMAL, colour(cell.style().ink()));
        Chunk words = new Chunk(cell.text(), font);
        words.setSplitCharacter(new LineBreaks());
        PdfPCell made = new PdfPCell(new Phrase(words));
        made.setColspan(cell.columns());
        made.setRowspan(cell.rows());
        made.setPadding(PaperPage.PADDING);
        made.setLeading(PaperPage.leading(row.letters()), 0);
        made.setUseAscender(true);
        made.setVerticalAlignment(Element.ALIGN_MIDDLE);
        made.setHorizontalAlignment(cell.style().centred() ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        made.setBackgroundColor(colour(cell.style().shade()));
        if (cell.rows() == 1 && !row.torn()) {
            made.setMinimumHeight(row.height());
        }
        return made;
    }

    /** The letters embedded in a pdf have a name that is drawn by lot, to be told apart from those of others: there are no others here. */
    private static final class NoChance extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }

    private static Color colour(String digits) {
        return new Color(Integer.parseInt(digits, HEXADECIMAL));
    }

    private static byte[] font() {
        try (InputStream file = Objects.requireNonNull(PdfPaper.class.getResourceAsStream(FACE))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
