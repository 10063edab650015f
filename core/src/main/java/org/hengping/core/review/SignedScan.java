package org.hengping.core.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.organization.Hand;

/**
 * A signed and stamped scan (签章件) of a printed version, bound to that version by its hash.
 *
 * @param version number and hash of the version that was signed
 * @param file name, size in bytes and checksum of what was uploaded
 * @param signerId the head whose signature it bears
 */
public record SignedScan(
        long evaluationId,
        Version.Seen version,
        Attachment file,
        Hand uploadedBy,
        Instant uploadedAt,
        long signerId,
        String signerName) {

    public SignedScan {
        uploadedAt = uploadedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
