package org.hengping.ui.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.hengping.core.reading.Grid;

/** The tables of a file, recognised by its content and never by its name: docx, doc, xlsx, xls, pdf, html, and text with tabs or bars. */
public final class FileTables {

    /** More than any real form has, in bytes. */
    /** In bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** More than any real form has as text, in bytes. */
    private static final int LARGEST_TEXT = 4 * 1024 * 1024;

    private static final int TEXT_SAMPLE = 4096;

    /** Of the signs of a text so many, or one in so many, may be none that people write. */
    private static final int FEW = 10;

    private static final int RARE = 100;

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(LARGEST * 5L);
        ZipSecureFile.setMaxFileCount(2000);
    }

    private FileTables() {}

    /** @throws Unreadable where the file is too large, encrypted, damaged, or of a kind that is not read */
    public static List<Grid> of(Path file) throws Unreadable {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("missing");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return of(content.readNBytes(LARGEST + 1));
        } catch (IOException missing) {
            throw new Unreadable("missing");
        }
    }

    /** @throws Unreadable as above */
    public static List<Grid> of(byte[] content) throws Unreadable {
        checkSize(content.length);
        try {
            return switch (FileMagic.valueOf(content)) {
                case OOXML -> OfficeTables.openXml(content);
                case OLE2 -> OfficeTables.binary(content);
                case PDF -> PdfTables.of(content);
                case RTF -> throw new Unreadable("rtf");
                case HTML, XML, UNKNOWN -> plain(content);
                default -> throw new Unreadable("kind");
            };
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(bomb(damaged) ? "tooMuch" : "damaged");
        } catch (StackOverflowError deep) {
            throw new Unreadable("tooMuch");
        }
    }

    /** Whether the library says that what is packed would grow out of all proportion. */
    private static boolean bomb(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("Zip bomb"));
    }

    /** @param length in bytes */
    static void checkSize(long length) throws Unreadable {
        if (length > LARGEST) {
            throw new Unreadable("tooLarge");
        }
    }

    private static List<Grid> plain(byte[] content) throws Unreadable {
        String text = TextCode.text(content).orElseThrow(() -> new Unreadable("kind"));
        if (content.length > LARGEST_TEXT) {
            throw new Unreadable("tooLong");
        }
        if (text.isBlank()) {
            throw new Unreadable("empty");
        }
        long strange = text.chars().filter(FileTables::noText).count();
        if (strange > FEW && strange * RARE > text.length()) {
            throw new Unreadable("kind");
        }
        boolean page = text.stripLeading().startsWith("<") || text.contains("<table") || text.contains("<TABLE");
        return page ? HtmlTables.of(text) : TextTables.of(text);
    }

    private static boolean noText(int sign) {
        return sign == 0xfffd || Character.isISOControl(sign) && !Character.isWhitespace(sign);
    }
}
