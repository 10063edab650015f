package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands above and below each page of a pdf: whose form it is and how far it has come, the signed version, page x / y; the QR code on the first. */
final class PdfMargins extends PdfPageEventHelper {

    private static final float HEAD = PaperPage.SHORT_EDGE - 28;
    private static final float FOOT = 22;
    private static final float TOTAL_WIDTH = 20;

    private final BaseFont face;
    private final Paper paper;
    private final List<PdfTemplate> totals = new ArrayList<>();

    PdfMargins(BaseFont face, Paper paper) {
        this.face = face;
        this.paper = paper;
    }

    /** How many pages there are is known when the last one is written. */
    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = document.getPageSize();
        float right = page.getWidth() - PaperPage.SIDE;
        show(writer, paper.running(), Element.ALIGN_LEFT, PaperPage.SIDE, HEAD);
        show(writer, paper.mark(), Element.ALIGN_RIGHT, right, HEAD);
        show(writer, paper.foot(), Element.ALIGN_LEFT, PaperPage.SIDE, FOOT);
        show(writer, writer.getPageNumber() + " / ", Element.ALIGN_RIGHT, right - TOTAL_WIDTH, FOOT);
        PdfTemplate total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, FOOT);
        writer.getDirectContent().addTemplate(total, right - TOTAL_WIDTH, FOOT);
        totals.add(total);
        if (writer.getPageNumber() == 1) {
            paper.qr().ifPresent(code -> draw(writer.getDirectContent(), code));
        }
    }

    /** As areas, one for each run of dark modules: sharp at any size. */
    private static void draw(PdfContentByte page, QrCode code) {
        float module = PaperPage.CODE / code.size();
        float left = PaperPage.LONG_EDGE - PaperPage.SIDE - PaperPage.CODE;
        float top = PaperPage.SHORT_EDGE - PaperPage.TOP + PaperPage.CODE_ABOVE;
        for (int row = 0; row < code.size(); row++) {
            for (int from = 0, to; from < code.size(); from = to + 1) {
                for (to = from; to < code.size() && code.dark(to, row); ) {
                    to++;
                }
                if (to > from) {
                    page.rectangle(left + from * module, top - (row + 1) * module, (to - from) * module, module);
                }
            }
        }
        page.fill();
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (PdfTemplate total : totals) {
            total.beginText();
            total.setFontAndSize(face, PaperPage.SMALL);
            total.showText(String.valueOf(totals.size()));
            total.endText();
        }
    }

    private void show(PdfWriter writer, String text, int alignment, float x, float y) {
        Phrase phrase = new Phrase(text, new Font(face, PaperPage.SMALL));
        ColumnText.showTextAligned(writer.getDirectContent(), alignment, phrase, x, y, 0);
    }
}
