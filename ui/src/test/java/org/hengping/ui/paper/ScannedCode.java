package org.hengping.ui.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The QR code of a paper, as a telephone reads it. */
public final class ScannedCode {

    /** Of a poor scan. */
    private static final float DOTS_PER_INCH = 150;

    private ScannedCode() {}

    /** The whole first page is looked at. */
    public static String ofPdf(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument document = PDDocument.load(pdf)) {
            return of(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        }
    }

    public static String of(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
