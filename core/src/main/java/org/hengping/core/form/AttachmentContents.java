package org.hengping.core.form;

import java.io.InputStream;

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
