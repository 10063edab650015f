package org.hengping.core.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** Recognises the kind of a file that is to be evidence (佐证材料) by what is in it. */
public final class AttachmentKinds {

    private static final int HEAD = 8;

    private AttachmentKinds() {}

    /** The kind of a file; empty where it is of no kind that is kept, carries macros or programs, or is damaged. */
    public static Optional<AttachmentKind> of(Path file) throws IOException {
        String head;
        try (InputStream content = Files.newInputStream(file)) {
            head = HexFormat.of().formatHex(content.readNBytes(HEAD));
        }
        return switch (head) {
            case String pdf when pdf.startsWith("25504446") -> Optional.of(AttachmentKind.PDF);
            case String jpeg when jpeg.startsWith("ffd8ff") -> Optional.of(AttachmentKind.JPEG);
            case String zip when zip.startsWith("504b0304") -> PackageNames.kind(file);
            case "89504e470d0a1a0a" -> Optional.of(AttachmentKind.PNG);
            case "d0cf11e0a1b11ae1" -> OfficeNames.kind(file);
            default -> Optional.empty();
        };
    }
}
