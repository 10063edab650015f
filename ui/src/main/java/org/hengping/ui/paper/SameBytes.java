package org.hengping.ui.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same paper is the same file, byte for byte, whenever it is made: nothing in it says when that was. Digests of files can then be compared. */
final class SameBytes {

    /** What stands where a file must name a time. */
    static final Date TIME = new Date(0);

    private static final LocalDateTime ENTRY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SameBytes() {}

    /** A docx or xlsx without the times at which its parts were written. */
    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream same = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(ENTRY);
                same.putNextEntry(timeless);
                parts.transferTo(same);
                same.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
