package org.hengping.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all: one has its final name only once all of it is on the disk. */
final class WholeFile {

    /** How the name of a file ends that is still being written. */
    static final String PART = ".part";

    private WholeFile() {}

    /** @throws IOException where other than so many bytes come, or they cannot be kept */
    static void write(Path folder, Path file, long size, InputStream content) throws IOException {
        Path part = Files.createTempFile(folder, file.getFileName() + ".", PART);
        try {
            try (FileChannel to = FileChannel.open(part, StandardOpenOption.WRITE)) {
                long written = content.transferTo(Channels.newOutputStream(to));
                if (written != size) {
                    throw new IOException(file + ": " + written + " bytes came and not " + size);
                }
                to.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The names in a folder outlast a power cut, not only the contents of its files. */
    static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Removes what a crash left half written. */
    static void removeParts(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }
}
