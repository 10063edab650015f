package org.hengping.core.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files that can be evidence, recognised by what is in them and never by their own names. */
public enum AttachmentKind {
    PDF,
    PNG,
    JPEG,
    DOCX,
    XLSX,
    PPTX,
    /** The Chinese format for electronic documents (版式文件, GB/T 33190). */
    OFD,
    /** doc, xls and ppt. */
    OFFICE,
    /** Several files in one, none of them a program or a script. */
    ZIP;

    private static final int HEAD = 8;

    /** The kind of a file; empty where it is of no kind that is kept, carries macros or programs, or is damaged. */
    public static Optional<AttachmentKind> of(Path file) throws IOException {
        String head;
        try (InputStream content = Files.newInputStream(file)) {
            head = HexFormat.of().formatHex(content.readNBytes(HEAD));
        }
        return switch (head) {
            case String pdf when pdf.startsWith("25504446") -> Optional.of(PDF);
            case String jpeg when jpeg.startsWith("ffd8ff") -> Optional.of(JPEG);
            case String zip when zip.startsWith("504b0304") -> PackageNames.kind(file);
            case "89504e470d0a1a0a" -> Optional.of(PNG);
            case "d0cf11e0a1b11ae1" -> OfficeNames.kind(file);
            default -> Optional.empty();
        };
    }
}
