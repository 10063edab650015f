package org.hengping.workflow.road;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.hengping.core.Sha256;
import org.hengping.core.form.AttachmentContents.Damaged;
import org.hengping.core.form.Piece.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * Hands a content on, piece by piece. The last piece is held back until all of it was seen, so that a content without the checksum the form
 * names never arrives whole; a short one does not even begin to.
 */
final class CheckedCopy {

    private static final int PIECE = 1 << 16;

    private final Attachment file;
    private final Receiver receiver;
    private @Nullable OutputStream to;

    CheckedCopy(Attachment file, Receiver receiver) {
        this.file = file;
        this.receiver = receiver;
    }

    void copy(InputStream content) throws IOException {
        MessageDigest digest = Sha256.digest();
        long seen = 0;
        byte[] held = {};
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            seen += piece.length;
            if (seen > file.size()) {
                throw Damaged.size(file.sha256(), seen, file.size());
            }
            digest.update(piece);
            handOn(held);
            held = piece;
        }
        String found = Sha256.hex(digest);
        if (!found.equals(file.sha256())) {
            throw new Damaged(file.sha256(), "has another checksum: " + found);
        }
        handOn(held);
    }

    private void handOn(byte[] piece) throws IOException {
        if (piece.length == 0) {
            return;
        }
        if (to == null) {
            to = receiver.open(file);
        }
        to.write(piece);
    }
}
