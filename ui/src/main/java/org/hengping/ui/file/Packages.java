package org.hengping.ui.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Looks into a docx or xlsx before anything is built of it: sizes, rows, elements, depth, and what no form needs. Every part is looked at as
 * a parser would, whatever its name: any part can be declared to be the document.
 */
final class Packages {

    private static final int MOST_ENTRIES = 2000;

    /** Java's own reader of markup goes no deeper than a hundred, and calls it damaged. */
    private static final int DEEPEST = 90;

    /** Elements and attributes of all parts; the largest real forms have some ten thousand. */
    private static final int MOST_ELEMENTS = 300_000;

    /** Bytes of all entries together, unpacked; the largest real forms have two million. */
    private static final long LARGEST = 64L * 1024 * 1024;

    /** Bytes of the parts that are markup. */
    private static final long LARGEST_MARKUP = 16L * 1024 * 1024;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private long unpacked;
    private long markup;
    private int entries;
    private int elements;

    private Packages() {}

    /** @throws Unreadable where it is larger, deeper or more than any form, or carries macros or a document type */
    static void inspect(byte[] content) throws IOException, Unreadable {
        new Packages().all(content);
    }

    private void all(byte[] content) throws IOException, Unreadable {
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(content), "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new Unreadable("tooMuch");
                }
                if (entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new Unreadable("macros");
                }
                one(zip);
            }
        }
    }

    private void one(InputStream entry) throws IOException, Unreadable {
        long before = unpacked;
        int known = elements;
        InputStream part = new Metered(entry);
        try {
            scan(XML.createXMLStreamReader(part));
        } catch (XMLStreamException | RuntimeException noMarkup) {
            // Pictures and the like; a part that breaks off later is for the real reader to refuse.
        }
        part.transferTo(OutputStream.nullOutputStream());
        markup += elements > known ? unpacked - before : 0;
        if (unpacked > LARGEST || markup > LARGEST_MARKUP) {
            throw new Unreadable("tooMuch");
        }
    }

    private void scan(XMLStreamReader part) throws XMLStreamException, Unreadable {
        int depth = 0;
        int rows = 0;
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements += 1 + part.getAttributeCount();
                    String name = part.getLocalName();
                    rows += name.equals("row") || name.equals("tr") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw new Unreadable("damaged");
                default -> {}
            }
            bounded(depth, rows);
        }
    }

    private void bounded(int depth, int rows) throws Unreadable {
        if (rows > Allowance.MOST_ROWS) {
            throw new Unreadable("tooManyRows");
        }
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new Unreadable("tooMuch");
        }
    }

    /** Counts what is unpacked, and ends where that is too much. */
    private final class Metered extends FilterInputStream {

        private Metered(InputStream entry) {
            super(entry);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = unpacked > LARGEST ? -1 : super.read(bytes, from, length);
            unpacked += Math.max(0, read);
            return read;
        }

        /** The next entry is read from the same stream. */
        @Override
        public void close() {}
    }
}
