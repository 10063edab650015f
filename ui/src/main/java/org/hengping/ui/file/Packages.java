package org.hengping.ui.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks into a docx or xlsx before anything is built of it: sizes, rows, depth, and what no form needs. */
final class Packages {

    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_ROWS = 5000;
    private static final int DEEPEST = 200;

    /** Bytes of all entries together, unpacked; the largest real forms have two million. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private final byte[] buffer = new byte[8192];
    private long unpacked;
    private int entries;

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
                    throw new Unreadable("tooLarge");
                }
                if (entry.getName().contains("vbaProject")) {
                    throw new Unreadable("macros");
                }
                one(zip, entry.getName());
            }
        }
    }

    private void one(InputStream entry, String name) throws IOException, Unreadable {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean sheet = name.startsWith("xl/worksheets/");
        Markup markup = new Markup();
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            unpacked += read;
            if (unpacked > LARGEST) {
                throw new Unreadable("tooLarge");
            }
            if (xml) {
                markup.scan(buffer, read);
            }
            if (sheet && markup.rows > MOST_ROWS) {
                throw new Unreadable("tooManyRows");
            }
            if (markup.depth > DEEPEST || markup.documentType) {
                throw new Unreadable("damaged");
            }
        }
    }

    /** Counts elements in a stream of UTF-8 without building anything. */
    private static final class Markup {

        private int rows;
        private int depth;
        private boolean documentType;
        private int previous;
        private boolean inTag;
        private boolean opening;
        private int letter;
        private boolean row;

        private void scan(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                next(bytes[i]);
                previous = bytes[i];
            }
        }

        private void next(int sign) {
            if (inTag) {
                inside(sign);
            } else if (sign == '<') {
                inTag = true;
                opening = false;
                letter = 0;
                row = true;
            }
        }

        private void inside(int sign) {
            letter++;
            if (letter == 1) {
                opening = sign != '/' && sign != '?' && sign != '!';
                depth += opening ? 1 : sign == '/' ? -1 : 0;
            }
            documentType |= letter == 2 && previous == '!' && sign == 'D';
            row &= letter > 3 || sign == "row".charAt(letter - 1);
            if (letter == 4 && row && opening && (sign == ' ' || sign == '>' || sign == '/')) {
                rows++;
            }
            if (sign == '>') {
                inTag = false;
                depth -= opening && previous == '/' ? 1 : 0;
            }
        }
    }
}
