package org.hengping.ui.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.reading.Grid;

/** Word and Excel files, new and old; nothing in them is run. */
final class OfficeTables {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    static {
        IOUtils.setByteArrayMaxOverride(MOST_BYTES);
    }

    private OfficeTables() {}

    static List<Grid> openXml(byte[] content) throws IOException, Unreadable {
        Packages.inspect(content);
        String names = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (names.contains("word/document")) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ContentControls.without(content)))) {
                return WordTables.of(document);
            }
        }
        if (names.contains("xl/workbook")) {
            try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
                return SheetTables.of(workbook);
            }
        }
        throw new Unreadable("kind");
    }

    static List<Grid> binary(byte[] content) throws IOException, Unreadable {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntry("EncryptedPackage")) {
                throw new Unreadable("encrypted");
            }
            if (files.getRoot().hasEntry("WordDocument")) {
                try (HWPFDocument document = new HWPFDocument(files)) {
                    return OldWordTables.of(document);
                }
            }
            if (files.getRoot().hasEntry("Workbook") || files.getRoot().hasEntry("Book")) {
                try (var workbook = WorkbookFactory.create(files)) {
                    return SheetTables.of(workbook);
                }
            }
        } catch (org.apache.poi.EncryptedDocumentException encrypted) {
            throw new Unreadable("encrypted");
        }
        throw new Unreadable("kind");
    }
}
