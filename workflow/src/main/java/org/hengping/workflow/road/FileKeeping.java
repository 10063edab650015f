package org.hengping.workflow.road;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.form.AttachmentContents;
import org.hengping.core.form.AttachmentKind;
import org.hengping.core.form.AttachmentKinds;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps files with a form, under their checksums, and hands them out as they were kept. Whoever calls has passed the gate. */
@Component
class FileKeeping {

    /** In bytes. */
    static final long LARGEST = 20L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(FileKeeping.class);
    private static final int LONGEST_NAME = 200;

    private final AttachmentContents contents;

    FileKeeping(AttachmentContents contents) {
        this.contents = contents;
    }

    /**
     * Keeps a file.
     *
     * @param file where its content lies; the caller removes it afterwards
     * @throws Refusal.NotPermitted where it is empty, too large, or of no such kind
     */
    Attachment keep(long evaluationId, @Nullable Integer row, String name, Path file, Set<AttachmentKind> kinds) {
        try {
            long size = Files.size(file);
            if (size > LARGEST || size == 0) {
                throw new Refusal.NotPermitted(Sentence.of("refusal.fileSize", LARGEST / 1024 / 1024));
            }
            if (AttachmentKinds.of(file).filter(kinds::contains).isEmpty()) {
                throw new Refusal.NotPermitted(
                        Sentence.of(kinds.contains(AttachmentKind.ZIP) ? "refusal.fileKind" : "refusal.scanKind"));
            }
            String sha256 = AttachmentContents.sha256(Files.newInputStream(file));
            try (InputStream content = Files.newInputStream(file)) {
                contents.keep(evaluationId, sha256, size, content);
            }
            return new Attachment(row, plain(name), size, sha256);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Hands a file out.
     *
     * @param to opened only when nothing stands in the way any more
     * @throws Refusal.Lost where the content is missing or is not what was kept; what came through until then is not whole
     */
    void handOut(long evaluationId, Attachment file, Receiver to) throws IOException {
        try (InputStream content = contents.open(evaluationId, file.sha256(), file.size())) {
            new CheckedCopy(file, to).copy(content);
        } catch (AttachmentContents.Damaged damaged) {
            LOG.error("Evaluation {}, {}: {}", evaluationId, file.id(), damaged.getMessage());
            throw new Refusal.Lost(Sentence.of("refusal.fileLost", file.name()));
        }
    }

    /** Without a path, and without signs that a file system or a header would take for something else. */
    private static String plain(String name) {
        String clean = name.replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("[\\p{C}\"<>:|?*]", "_")
                .strip();
        String plain = clean.matches("\\.*") ? "_" : clean;
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
