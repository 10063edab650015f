package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengping.core.form.AttachmentContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The one setting that says where attachments are kept. */
@ExtendWith(OutputCaptureExtension.class)
class AttachmentStoreTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void without_a_directory_attachments_are_kept_in_the_database(String directory) {
        assertThat(kept("hengping.attachments.directory=" + directory)).isEqualTo(JdbcAttachmentContents.class);
        assertThat(kept("server.port=0")).isEqualTo(JdbcAttachmentContents.class);
    }

    @Test
    void with_a_directory_they_are_kept_there_and_only_there() {
        assertThat(kept("hengping.attachments.directory=" + folder)).isEqualTo(DirectoryAttachmentContents.class);
    }

    @Test
    void a_directory_that_is_not_there_is_not_made_and_the_server_refuses_to_start(CapturedOutput output) {
        Path missing = folder.resolve("not mounted");

        refused(missing, output);

        assertThat(missing).doesNotExist();
    }

    @Test
    void a_file_in_place_of_the_directory_is_refused(CapturedOutput output) throws IOException {
        refused(Files.writeString(folder.resolve("file"), "not a directory"), output);
    }

    @Test
    void a_directory_that_cannot_be_written_is_refused(CapturedOutput output) {
        refused(Path.of("/proc"), output); // nobody writes there, not even root
    }

    private static void refused(Path directory, CapturedOutput output) {
        try (ConfigurableApplicationContext context = start("hengping.attachments.directory=" + directory)) {
            org.assertj.core.api.Assertions.fail("It started");
        } catch (RuntimeException refusal) {
            assertThat(output)
                    .contains("APPLICATION FAILED TO START", "'hengping.attachments.directory'", "'" + directory + "'")
                    .contains("Attachments cannot be kept there", "remove the setting");
        }
    }

    private static Class<?> kept(String setting) {
        try (ConfigurableApplicationContext context = start(setting)) {
            assertThat(context.getBeansOfType(AttachmentContents.class)).hasSize(1);
            return AopUtils.getTargetClass(context.getBean(AttachmentContents.class));
        }
    }

    private static ConfigurableApplicationContext start(String setting) {
        return new SpringApplicationBuilder(Store.class)
                .registerShutdownHook(false)
                .properties(
                        "spring.datasource.url=jdbc:h2:mem:store",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off")
                .properties(setting)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(AttachmentStore.class)
    static class Store {}
}
