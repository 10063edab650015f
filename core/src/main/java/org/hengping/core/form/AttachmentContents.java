package org.hengping.core.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import org.hengping.core.Sha256;
import org.jspecify.annotations.Nullable;

/** What attachments (佐证材料) hold. Contents are never changed and never removed: frozen versions name them by their checksum. */
public interface AttachmentContents {

    /**
     * Keeps a content; one that is there already stays as it is.
     *
     * @param sha256 of the content, 64 hexadecimal digits; whoever calls has computed it
     * @param size in bytes
     */
    void keep(long evaluationId, String sha256, long size, InputStream content);

    /**
     * The content, as long as the transaction lasts.
     *
     * @param size in bytes, as the form records it
     * @throws Damaged where nothing is kept under this checksum, or something of another size
     */
    InputStream open(long evaluationId, String sha256, long size);

    /**
     * All contents kept for a form, in no particular order.
     *
     * @param read whether each is read to its end, to say which checksum it has now
     */
    List<Kept> all(long evaluationId, boolean read);

    /**
     * A content as it lies there.
     *
     * @param name the checksum under which it is kept
     * @param size in bytes; -1 where it is not as long as was noted beside it
     * @param sha256 the checksum it has; {@code null} where it was not read
     */
    record Kept(String name, long size, @Nullable String sha256) {

        /** Whether it is what its name says, as far as it was read. */
        public boolean intact() {
            return size >= 0 && (sha256 == null || sha256.equals(name));
        }
    }

    /** The checksum of a content that is read to its end. */
    static String sha256(InputStream content) {
        MessageDigest digest = Sha256.digest();
        try (InputStream read = new DigestInputStream(content, digest)) {
            read.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(digest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is kept is not what the form names. It is never handed out, and somebody has to look into it. */
    final class Damaged extends RuntimeException {

        /** @param what is wrong with it, such as "is missing" */
        public Damaged(String sha256, String what) {
            super("The content of the attachment with SHA-256 " + sha256 + " " + what);
        }

        public static Damaged missing(String sha256) {
            return new Damaged(sha256, "is missing");
        }

        public static Damaged size(String sha256, long found, long expected) {
            return new Damaged(sha256, "has " + found + " bytes and not " + expected);
        }
    }
}
