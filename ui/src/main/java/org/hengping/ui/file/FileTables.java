package org.hengping.ui.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.hengping.core.reading.Grid;

/** The tables of a file, recognised by its content and never by its name: docx, doc, xlsx, xls, pdf, html, and text with tabs or bars. */
public final class FileTables {

    /** More than any real form has, in bytes. */
    private static final long LARGEST = 20L * 1024 * 1024;

    /** More than any real form has as text, in bytes. */
    private static final int LARGEST_TEXT = 4 * 1024 * 1024;

    private static final int TEXT_SAMPLE = 4096;

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(LARGEST * 5);
        ZipSecureFile.setMaxFileCount(2000);
    }

    private FileTables() {}

    /** @throws Unreadable where the file is too large, encrypted, damaged, or of a kind that is not read */
    public static List<Grid> of(Path file) throws Unreadable {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable("tooLarge");
            }
            return of(Files.readAllBytes(file));
        } catch (IOException missing) {
            throw new Unreadable("missing");
        }
    }

    /** @throws Unreadable as above */
    public static List<Grid> of(byte[] content) throws Unreadable {
        if (content.length > LARGEST) {
            throw new Unreadable("tooLarge");
        }
        if (content.length == 0) {
            throw new Unreadable("empty");
        }
        try {
            return switch (FileMagic.valueOf(content)) {
                case OOXML -> OfficeTables.openXml(content);
                case OLE2 -> OfficeTables.binary(content);
                case PDF -> PdfTables.of(content);
                case HTML -> HtmlTables.of(text(content));
                default -> plain(content);
            };
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new Unreadable("damaged");
        }
    }

    private static List<Grid> plain(byte[] content) throws Unreadable {
        if (binary(content)) {
            throw new Unreadable("kind");
        }
        if (content.length > LARGEST_TEXT) {
            throw new Unreadable("tooLarge");
        }
        String text = text(content);
        return text.contains("<table") || text.contains("<TABLE") ? HtmlTables.of(text) : TextTables.of(text);
    }

    /** A zero, or one sign in sixteen that no keyboard has. */
    private static boolean binary(byte[] content) {
        int size = Math.min(content.length, TEXT_SAMPLE);
        int odd = 0;
        for (int i = 0; i < size; i++) {
            odd += content[i] == 0 ? size : content[i] > 0 && content[i] < '\t' ? 1 : 0;
        }
        return odd * 16 > size;
    }

    /** UTF-8, and what is no UTF-8 is taken for GB 18030. */
    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.contains("\ufffd") ? new String(content, Charset.forName("GB18030")) : text;
    }
}
