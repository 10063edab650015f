package org.hengping.ui.publicpages;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a file as a browser sends it with a form (multipart/form-data). Its bytes are counted and hashed while they arrive, and
 * forgotten: none is stored, none is interpreted.
 */
final class DroppedFile {

    /** Of a file, in bytes; no paper of ours is near it. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** What is larger is read on so far, so that the browser hears the answer. */
    private static final int SWALLOWED = 6 * LARGEST;

    private static final int CHUNK = 16 * 1024;

    /** Of what stands before the file: its name and kind. */
    private static final int LONGEST_HEAD = 8192;

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?");
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private DroppedFile() {}

    /** What came of it. */
    record Answer(State state, String sha256) {}

    enum State {
        HASHED,
        /** No file was chosen, or what came is not a form of ours. */
        NONE,
        TOO_LARGE,
        TOO_SLOW
    }

    /**
     * @param contentType of the request
     * @param late whether it has taken too long
     */
    static Answer read(@Nullable String contentType, InputStream body, BooleanSupplier late) throws IOException {
        Optional<byte[]> end = end(contentType);
        InputStream bytes = new BufferedInputStream(new Hurried(body, late));
        try {
            return end.isEmpty() || !skipHead(bytes) ? new Answer(State.NONE, "") : content(bytes, end.get());
        } catch (Late tooLate) {
            return new Answer(State.TOO_SLOW, "");
        }
    }

    private static Optional<byte[]> end(@Nullable String contentType) {
        if (contentType == null || !contentType.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        Matcher boundary = BOUNDARY.matcher(contentType);
        return boundary.find()
                ? Optional.of(("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    private static boolean skipHead(InputStream bytes) throws IOException {
        int matched = 0;
        for (int i = 0; i < LONGEST_HEAD; i++) {
            int next = bytes.read();
            if (next < 0) {
                return false;
            }
            matched = next == BLANK_LINE[matched] ? matched + 1 : next == '\r' ? 1 : 0;
            if (matched == BLANK_LINE.length) {
                return true;
            }
        }
        return false;
    }

    private static Answer content(InputStream bytes, byte[] end) throws IOException {
        Content content = new Content(end);
        byte[] chunk = new byte[CHUNK];
        for (int length = bytes.read(chunk); length >= 0; length = bytes.read(chunk)) {
            if (content.ends(chunk, length)) {
                return content.answer();
            }
            if (content.size > SWALLOWED) {
                return new Answer(State.TOO_LARGE, "");
            }
        }
        return new Answer(State.NONE, "");
    }

    /** The bytes of the file, up to the boundary behind it. */
    private static final class Content {

        private final byte[] end;
        private final MessageDigest digest = Sha256.digest();
        private int matched;
        private long size;

        Content(byte[] end) {
            this.end = end;
        }

        /** The boundary has one return, its first sign: what was taken for its beginning is never the beginning of another. */
        boolean ends(byte[] chunk, int length) {
            int from = 0;
            for (int i = 0; i < length; i++) {
                if (chunk[i] == end[matched]) {
                    add(chunk, from, matched == 0 ? i : from);
                    from = i + 1;
                    matched++;
                    if (matched == end.length) {
                        return true;
                    }
                } else if (matched > 0) {
                    add(end, 0, matched);
                    matched = chunk[i] == '\r' ? 1 : 0;
                    from = i + matched;
                }
            }
            add(chunk, from, matched == 0 ? length : from);
            return false;
        }

        private void add(byte[] bytes, int from, int to) {
            size += to - from;
            if (size <= LARGEST) {
                digest.update(bytes, from, to - from);
            }
        }

        Answer answer() {
            if (size == 0) {
                return new Answer(State.NONE, "");
            }
            return size > LARGEST ? new Answer(State.TOO_LARGE, "") : new Answer(State.HASHED, Sha256.hex(digest));
        }
    }

    /** Whoever sends byte by byte is not waited for. */
    private static final class Hurried extends FilterInputStream {

        private final BooleanSupplier late;

        Hurried(InputStream body, BooleanSupplier late) {
            super(body);
            this.late = late;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (late.getAsBoolean()) {
                throw new Late();
            }
            return super.read(into, from, length);
        }
    }

    private static final class Late extends IOException {

        private static final long serialVersionUID = 1;
    }
}
