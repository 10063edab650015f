package org.hengping.core.form;

import java.io.InputStream;
import java.util.Optional;

/** What attachments (佐证材料) hold. Contents are never changed and never removed: frozen versions name them by their checksum. */
public interface AttachmentContents {

    /**
     * Keeps a content; one that is there already stays as it is.
     *
     * @param sha256 of the content, 64 hexadecimal digits; whoever calls has computed it
     * @param size in bytes
     */
    void keep(long evaluationId, String sha256, long size, InputStream content);

    /** The content, as long as the transaction lasts. */
    Optional<InputStream> open(long evaluationId, String sha256);
}
