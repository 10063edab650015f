package org.hengping.ui.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes content controls out of a docx and leaves what is in them, and turns symbols of a symbol font into letters: rows and cells within them are else not seen. */
final class ContentControls {

    private static final String DOCUMENT = "word/document.xml";

    /** A sign of a symbol font; programs write its code with F0 before it, or without. */
    private static final String SYMBOLS = "w|sym[w:char~=(?i)^(F0)?[0-9A-F]{2}$]";

    /** Signs of the font Symbol that stand in targets. */
    private static final String SIGNS = "\u00b3\u2265\u00a3\u2264\u00b1\u00b1\u00b4\u00d7";

    private ContentControls() {}

    /** The file itself where it has none. */
    static byte[] without(byte[] docx) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(DOCUMENT)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    boolean any = text.contains("<w:sdt") || text.contains("<w:sym ");
                    return any ? replaced(docx, plain(text)) : docx;
                }
            }
        }
        return docx;
    }

    private static String plain(String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        document.select("w|sdtPr, w|sdtEndPr").remove();
        document.select("w|sdt, w|sdtContent").unwrap();
        document.select(SYMBOLS).forEach(symbol -> {
            symbol.replaceWith(new Element("w:t").appendText(sign(symbol.attr("w:char"))));
        });
        return document.outerHtml();
    }

    private static String sign(String code) {
        int found = SIGNS.indexOf((char) Integer.parseInt(code.substring(code.length() - 2), 16));
        return found < 0 || found % 2 != 0 ? "" : SIGNS.substring(found + 1, found + 2);
    }

    private static byte[] replaced(byte[] docx, String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(DOCUMENT)) {
                    out.write(document.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }
}
