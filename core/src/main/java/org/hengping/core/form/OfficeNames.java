package org.hengping.core.form;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the names inside an old office file (doc, xls, ppt) tell of it. Its table of contents has entries of 128 bytes, each at a multiple of
 * 128, so that all of them are seen by passing over the file once, whatever order they are in.
 */
final class OfficeNames {

    private static final Set<String> DOCUMENTS = Set.of("WordDocument", "Workbook", "Book", "PowerPoint Document");
    private static final String MACROS = "_VBA_PROJECT";

    private static final int ENTRY = 128;
    private static final int LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final int STREAM = 2;

    private OfficeNames() {}

    static Optional<AttachmentKind> kind(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (byte[] entry = content.readNBytes(ENTRY); entry.length == ENTRY; entry = content.readNBytes(ENTRY)) {
                name(entry).ifPresent(names::add);
            }
        }
        return names.stream().anyMatch(DOCUMENTS::contains) && !names.contains(MACROS)
                ? Optional.of(AttachmentKind.OFFICE)
                : Optional.empty();
    }

    /** The name where these bytes can be the entry of a document or of macros. */
    private static Optional<String> name(byte[] entry) {
        int length = entry[LENGTH_AT] - 2;
        if (entry[TYPE_AT] != STREAM || length <= 0 || length > LENGTH_AT - 2) {
            return Optional.empty();
        }
        return Optional.of(new String(entry, 0, length, StandardCharsets.UTF_16LE))
                .filter(name -> DOCUMENTS.contains(name) || name.equals(MACROS));
    }
}
