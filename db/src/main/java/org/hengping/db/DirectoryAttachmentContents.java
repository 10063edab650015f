package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengping.core.form.AttachmentContents;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attachments as files of a directory: a folder for each evaluation, in it a file for each checksum. A file has its final name only once all
 * of it is on the disk. Of a transaction that fails a file may remain that no form names; the other way round never.
 */
@Transactional(propagation = MANDATORY)
class DirectoryAttachmentContents implements AttachmentContents {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;

    DirectoryAttachmentContents(Path directory) {
        this.directory = directory;
    }

    /**
     * Takes a directory into use: tries whether it can be written, and removes what a crash left half written.
     *
     * @param directory is never made: where a disk is not mounted, an empty one must not take its place
     * @throws IOException where nothing can be kept there
     */
    static DirectoryAttachmentContents in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        Files.delete(Files.createTempFile(directory, "probe.", WholeFile.PART));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory, DirectoryAttachmentContents::ours)) {
            for (Path folder : folders) {
                WholeFile.removeParts(folder);
            }
        }
        return new DirectoryAttachmentContents(directory);
    }

    @Override
    public void keep(long evaluationId, String sha256, long size, InputStream content) {
        Path file = file(evaluationId, sha256);
        Path folder = directory.resolve(String.valueOf(evaluationId));
        try {
            Files.createDirectories(folder);
            if (!Files.isRegularFile(file) || Files.size(file) != size) {
                WholeFile.write(folder, file, size, content);
            }
            WholeFile.force(folder);
            WholeFile.force(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public InputStream open(long evaluationId, String sha256, long size) {
        Path file = file(evaluationId, sha256);
        if (!Files.isRegularFile(file)) {
            throw Damaged.missing(sha256);
        }
        try {
            long found = Files.size(file);
            if (found != size) {
                throw Damaged.size(sha256, found, size);
            }
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Kept> all(long evaluationId, boolean read) {
        Path folder = directory.resolve(String.valueOf(evaluationId));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (SHA256.matcher(name).matches()) {
                    String checksum = read ? AttachmentContents.sha256(Files.newInputStream(file)) : null;
                    all.add(new Kept(name, Files.size(file), checksum));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** Made of two values of our own; a checksum that is none never becomes a path. */
    private Path file(long evaluationId, String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a checksum: " + sha256);
        }
        return directory.resolve(String.valueOf(evaluationId)).resolve(sha256);
    }

    private static boolean ours(Path folder) {
        return folder.getFileName().toString().matches("\\d+") && Files.isDirectory(folder);
    }
}
