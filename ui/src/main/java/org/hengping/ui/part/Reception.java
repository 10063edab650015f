package org.hengping.ui.part;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where files arrive. The browser's word is not taken for anything: bytes are counted here, names are cleaned, and a file lies under a name
 * of our own only as long as somebody looks at it.
 */
final class Reception implements UploadHandler {

    private static final int LONGEST_NAME = 200;

    private final long largest;
    private final Taker taker;
    private final SerializableConsumer<String> tooLarge;

    /**
     * @param largest in bytes
     * @param tooLarge says of a name that the file is larger
     */
    Reception(long largest, Taker taker, SerializableConsumer<String> tooLarge) {
        this.largest = largest;
        this.taker = taker;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = clean(event.getFileName());
        Path file = Files.createTempFile("hengping-", ".upload");
        try {
            if (event.getFileSize() > largest || !copied(event, file)) {
                event.reject();
                event.getUI().accessSynchronously(() -> tooLarge.accept(name));
            } else {
                event.getUI().accessSynchronously(taker.take(name, file));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public long getFileSizeMax() {
        return largest;
    }

    /** Whether that was all. */
    private boolean copied(UploadEvent event, Path file) throws IOException {
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long left = largest;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    /** Without folders, and without signs that are not seen or turn what is seen around. */
    static String clean(@Nullable String name) {
        String plain = name == null
                ? ""
                : name.replaceAll("(?s).*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        String known = plain.matches("\\.*") ? "file" : plain;
        return known.substring(Math.max(0, known.length() - LONGEST_NAME));
    }
}
