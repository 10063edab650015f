package org.hengping.ui.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Pdf files that mean harm, written object by object. */
final class HostilePdf {

    private HostilePdf() {}

    /** A page of this content; the content can draw the objects {@code /X}, the first of which is number 5. */
    static byte[] of(String content, String... objects) {
        List<byte[]> all = new ArrayList<>();
        all.add(bytes("<</Type/Catalog/Pages 2 0 R>>"));
        all.add(bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        all.add(bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                + "/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</X 5 0 R>>>>>>"));
        all.add(stream("", content));
        for (int i = 0; i < objects.length; i++) {
            int next = objects.length == 1 ? 5 : 6 + i;
            all.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X " + next + " 0 R>>>>",
                    objects[i]));
        }
        return written(all);
    }

    private static byte[] written(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(bytes("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + table + "trailer\n<</Size "
                + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] stream(String entries, String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(bytes(content));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes("<<" + entries + "/Length " + packed.size() + "/Filter/FlateDecode>>stream\n"));
        all.writeBytes(packed.toByteArray());
        all.writeBytes(bytes("\nendstream"));
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
