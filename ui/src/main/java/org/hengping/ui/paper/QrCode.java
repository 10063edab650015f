package org.hengping.ui.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The address where a paper is verified, as a square of dark and light modules; its light margin is the paper around it. */
final class QrCode {

    /** So many of its modules can be unreadable: a fold, a stamp at its edge. */
    private static final ErrorCorrectionLevel CORRECTION = ErrorCorrectionLevel.M;

    /** Of a module in an image, in pixels: sharp on paper of 600 dots an inch. */
    private static final int SCALE = 10;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, CORRECTION).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    /** So many modules from edge to edge. */
    int size() {
        return modules.getWidth();
    }

    boolean dark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    byte[] png() throws IOException {
        int size = size() * SCALE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, dark(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
