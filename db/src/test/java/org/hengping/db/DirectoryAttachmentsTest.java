package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hengping.core.contract.AttachmentsContract;
import org.hengping.core.contract.Checks;
import org.hengping.core.contract.Ports;
import org.hengping.core.form.AttachmentContents;
import org.hengping.core.form.AttachmentContents.Damaged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attachments in a directory, and what may happen to one. */
class DirectoryAttachmentsTest extends AttachmentsContract {

    @TempDir
    static Path directory;

    private static Database database;

    private final long evaluation = id();
    private final byte[] content = content(100_000);
    private final String sha256 = sha256(content);

    @BeforeAll
    static void open() {
        database = Database.withAttachmentsIn(directory);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    public Ports ports() {
        return database.ports();
    }

    @Override
    public Checks checks() {
        return database.checks();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Test
    void a_content_is_one_file_named_by_form_and_checksum() throws IOException {
        keep(evaluation, content);
        keep(evaluation, content);

        assertThat(files()).containsExactly(file());
        assertThat(file()).hasBinaryContent(content);
    }

    @Test
    void of_a_content_that_breaks_off_nothing_remains() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(content), new BrokenStream());

        assertThatThrownBy(() -> keep(broken)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> keep(new ByteArrayInputStream(content, 0, 99_999)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("99999 bytes");

        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_crash_left_half_written_is_never_given_out_and_is_gone_after_the_next_start() throws IOException {
        Path part = Files.createDirectories(file().getParent()).resolve(sha256 + ".77.part");
        Files.write(part, new byte[] {1, 2, 3});
        Path foreign = Files.write(directory.resolve("notes.part"), new byte[] {1});
        assertThatThrownBy(() -> given(evaluation, sha256, content.length)).isInstanceOf(Damaged.class);
        keep(evaluation, content);

        DirectoryAttachmentContents.in(directory);

        assertThat(files()).containsExactly(file());
        assertThat(foreign).exists();
        assertThat(given(evaluation, sha256, content.length)).isEqualTo(content);
    }

    @Test
    void a_transaction_that_fails_leaves_at_most_a_content_that_nobody_names() throws IOException {
        assertThatThrownBy(() -> change(() -> {
                    contents().keep(evaluation, sha256, content.length, new ByteArrayInputStream(content));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(files()).containsExactly(file());

        keep(evaluation, content);

        assertThat(given(evaluation, sha256, content.length)).isEqualTo(content);
    }

    @Test
    void a_lost_content_is_reported_by_its_checksum() throws IOException {
        keep(evaluation, content);
        Files.delete(file());

        assertThatThrownBy(() -> given(evaluation, sha256, content.length))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining(sha256 + " is missing");
    }

    @Test
    void a_content_that_was_cut_off_is_reported_and_made_whole_when_it_comes_again() throws IOException {
        keep(evaluation, content);
        Files.write(file(), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> given(evaluation, sha256, content.length))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining(sha256 + " has 3 bytes and not 100000");

        keep(evaluation, content);

        assertThat(given(evaluation, sha256, content.length)).isEqualTo(content);
    }

    @Test
    void only_a_checksum_becomes_a_path() {
        for (String forged : List.of("../../etc/passwd", "", sha256.toUpperCase(), sha256 + "0")) {
            assertThatThrownBy(() -> given(evaluation, forged, 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void contents_are_asked_for_within_a_transaction_only() {
        assertThatThrownBy(() -> contents().open(evaluation, sha256, 1))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    private void keep(InputStream from) {
        change(() -> contents().keep(evaluation, sha256, content.length, from));
    }

    private AttachmentContents contents() {
        return ports().attachments();
    }

    private Path file() {
        return directory.resolve(String.valueOf(evaluation)).resolve(sha256);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(file().getParent())) {
            return files.toList();
        }
    }

    /** A connection that breaks off. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken off");
        }
    }
}
