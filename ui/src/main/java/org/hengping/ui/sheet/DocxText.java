package org.hengping.ui.sheet;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text of a Word document, in the typeface of official papers. */
public final class DocxText {

    private DocxText() {}

    /** @param letters their height, in points */
    public static void write(XWPFRun run, String text, double letters, boolean bold) {
        write(run, text, PrintPage.FACE, letters, bold);
    }

    /** @param face of its letters, Chinese and others */
    public static void write(XWPFRun run, String text, String face, double letters, boolean bold) {
        run.setText(text);
        run.setFontSize(letters);
        run.setBold(bold);
        run.setFontFamily(face);
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
    }

    /** Lengths in Word are twentieths of a point. */
    public static BigInteger twips(float points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}
