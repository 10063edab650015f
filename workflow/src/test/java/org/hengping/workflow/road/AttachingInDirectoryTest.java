package org.hengping.workflow.road;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengping.workflow.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class AttachingInDirectoryTest extends AttachingContract {

    @TempDir
    static Path directory;

    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.withAttachmentsIn(directory);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Override
    public Office office() {
        return office;
    }

    @Override
    void damage(long evaluation, String sha256) throws IOException {
        Path file = directory.resolve(String.valueOf(evaluation)).resolve(sha256);
        byte[] content = Files.readAllBytes(file);
        content[content.length - 1] ^= 1;
        Files.write(file, content);
    }
}
