package org.hengping.ui.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives, whatever the browser says about it. */
class ReceptionTest {

    private final List<String> told = new ArrayList<>();
    private final List<Path> lay = new ArrayList<>();
    private final Reception reception = new Reception(
            20_000_000,
            (name, file) -> {
                lay.add(file);
                String text = Files.readString(file);
                return () -> told.add(name + ": " + text + (Files.exists(file) ? "" : " (gone)"));
            },
            name -> told.add(name + " is too large"));

    @Test
    void a_file_is_there_until_it_was_shown_and_gone_afterwards() throws IOException {
        reception.handleUploadRequest(event("自评表.txt", 6, new ByteArrayInputStream("自评".getBytes("UTF-8"))));

        assertThat(told).containsExactly("自评表.txt: 自评");
        assertThat(lay)
                .allMatch(file -> Files.notExists(file) && !file.toString().contains("自评表"));
    }

    @Test
    void bytes_are_counted_here_and_not_in_the_browser() throws IOException {
        List<Path> before = uploads();
        UploadEvent lying = event("a.pdf", -1, new Endless());

        reception.handleUploadRequest(lying);
        reception.handleUploadRequest(event("b.pdf", 600_000_000, new Endless()));

        assertThat(told).containsExactly("a.pdf is too large", "b.pdf is too large");
        assertThat(lying.isRejected()).isTrue();
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void nothing_stays_of_an_upload_that_breaks_off() throws IOException {
        List<Path> before = uploads();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> reception.handleUploadRequest(event("a.pdf", 10, broken)))
                .isInstanceOf(IOException.class);
        assertThat(uploads()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/pwn.pdf, pwn.pdf",
        "C:\\fakepath\\自评表.docx, 自评表.docx",
        "gnp\u202efdp.exe, gnpfdp.exe",
        ".., file",
        "' ', file",
        "a\u0000\u001b[2J.txt, a[2J.txt"
    })
    void names_are_cleaned(String name, String clean) {
        assertThat(Reception.clean(name)).isEqualTo(clean);
        assertThat(Reception.clean("长".repeat(300) + ".docx")).hasSize(200).endsWith(".docx");
        assertThat(Reception.clean(null)).isEqualTo("file");
    }

    private static List<Path> uploads() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".upload")).toList();
        }
    }

    private static UploadEvent event(String name, long size, InputStream content) {
        return new UploadEvent(null, null, null, name, size, "", null, null) {
            @Override
            public InputStream getInputStream() {
                return content;
            }

            @Override
            public UI getUI() {
                return new Screen();
            }
        };
    }

    /** A screen that nobody else uses. */
    private static final class Screen extends UI {
        @Override
        public void accessSynchronously(Command command) {
            command.execute();
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return length;
        }
    }
}
