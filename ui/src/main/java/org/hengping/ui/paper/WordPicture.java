package org.hengping.ui.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromV;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** A picture in a docx that takes no room from the text: it floats at the right margin, at a fixed height of the page. */
final class WordPicture {

    private WordPicture() {}

    static void beside(XWPFParagraph paragraph, QrCode code) throws IOException {
        XWPFRun run = paragraph.createRun();
        int side = Units.toEMU(PaperPage.CODE);
        try {
            run.addPicture(new ByteArrayInputStream(code.png()), PictureType.PNG, "code.png", side, side);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("A picture of our own is a picture", impossible);
        }
        CTDrawing drawing = run.getCTR().getDrawingArray(0);
        place(drawing.addNewAnchor(), drawing.getInlineArray(0));
        drawing.removeInline(0);
    }

    private static void place(CTAnchor anchor, CTInline inline) {
        anchor.setDistT(0);
        anchor.setDistB(0);
        anchor.setDistL(0);
        anchor.setDistR(0);
        anchor.setRelativeHeight(0);
        anchor.setSimplePos2(false);
        anchor.setBehindDoc(false);
        anchor.setLocked(true);
        anchor.setLayoutInCell(false);
        anchor.setAllowOverlap(true);
        anchor.addNewSimplePos().setX(0);
        anchor.getSimplePos().setY(0);
        var across = anchor.addNewPositionH();
        across.setRelativeFrom(STRelFromH.MARGIN);
        across.setPosOffset(Units.toEMU(PaperPage.WIDTH - PaperPage.CODE));
        var down = anchor.addNewPositionV();
        down.setRelativeFrom(STRelFromV.PAGE);
        down.setPosOffset(Units.toEMU(PaperPage.TOP - PaperPage.CODE_ABOVE));
        anchor.setExtent(inline.getExtent());
        anchor.addNewWrapNone();
        anchor.setDocPr(inline.getDocPr());
        anchor.addNewCNvGraphicFramePr();
        anchor.setGraphic(inline.getGraphic());
    }
}
