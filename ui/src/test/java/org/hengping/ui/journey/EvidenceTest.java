package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence in the browser, kept in a directory: attached, downloaded, refused, and what happens when the directory loses it. */
@Tag("browser")
class EvidenceTest {

    @TempDir
    Path folder;

    @Test
    void evidence_is_attached_and_comes_back_as_a_file_or_not_at_all() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("evidence"));
        Map<String, String> settings = new HashMap<>(Databases.h2(folder));
        settings.put("HENGPING_ATTACHMENTS_DIRECTORY", directory.toString());
        try (ServerProcess server = new ServerProcess(settings, Path.of("target", "evidence.log"));
                Chromium chromium = new Chromium();
                Person preparer = chromium.person(server.url("")).signIn("preparer")) {
            preparer.openFirst();
            preparer.openRow("创建区级巾帼文明岗");
            programsAreRefused(preparer);
            byte[] content = attached(preparer);
            itComesBackAsAFile(preparer, content);
            whatIsDamagedNeverComesWhole(preparer, kept(directory), content);
            whatIsLostIsSaidInWords(preparer, kept(directory));
        }
    }

    private void programsAreRefused(Person preparer) throws IOException {
        upload(preparer, Files.writeString(folder.resolve("程序.pdf"), "MZ program"));
        assertThat(preparer.see(".row-pane .attachments .notices")).containsText("只收 PDF");
        assertThat(link(preparer)).hasCount(0);
    }

    private byte[] attached(Person preparer) throws IOException {
        byte[] content = new byte[3_000_000];
        new Random(3).nextBytes(content);
        System.arraycopy("%PDF-1.7".getBytes(), 0, content, 0, 8);
        upload(preparer, Files.write(folder.resolve("名册.pdf"), content));
        assertThat(link(preparer)).hasText("名册.pdf");
        preparer.picture("evidence-attached");
        return content;
    }

    private void itComesBackAsAFile(Person preparer, byte[] content) throws IOException {
        APIResponse response = get(preparer);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(content);
        assertThat(response.headers())
                .containsEntry("content-type", "application/octet-stream")
                .containsEntry("content-length", "3000000")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("attachment;"));
        Path saved = preparer.download(".row-pane .attachments a", folder.resolve("saved.pdf"));
        assertThat(saved).hasBinaryContent(content);
    }

    private static void whatIsDamagedNeverComesWhole(Person preparer, Path kept, byte[] content) throws IOException {
        byte[] damaged = Arrays.copyOf(content, content.length);
        damaged[content.length - 1] ^= 1;
        Files.write(kept, damaged);

        assertThatThrownBy(() -> get(preparer)).isInstanceOf(PlaywrightException.class);
    }

    private static void whatIsLostIsSaidInWords(Person preparer, Path kept) throws IOException {
        Files.delete(kept);

        Page words = preparer.page.waitForPopup(() -> link(preparer).click());

        assertThat(words.locator("body")).containsText("“名册.pdf”的存档内容缺失");
        assertThat(get(preparer).status()).isEqualTo(404);
        assertThat(get(preparer).headers()).doesNotContainKey("content-disposition");
    }

    private static APIResponse get(Person preparer) {
        return preparer.page
                .request()
                .get(link(preparer).evaluate("a => a.href").toString());
    }

    private static Locator link(Person preparer) {
        return preparer.see(".row-pane .attachments a");
    }

    private static void upload(Person preparer, Path file) {
        preparer.see(".row-pane .attachments input[type=file]").setInputFiles(file);
    }

    private static Path kept(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
