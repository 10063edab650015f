package org.hengping.db;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hengping.core.form.AttachmentContents;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where attachments are kept: in the database, or in the directory the operator names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentStore.Settings.class)
class AttachmentStore {

    /** @param directory absent or blank to keep attachments in the database */
    @ConfigurationProperties("hengping.attachments")
    record Settings(@Nullable String directory) {}

    @Bean
    AttachmentContents attachmentContents(Settings settings, JdbcClient jdbc, JdbcTemplate streams) {
        String directory = settings.directory();
        if (directory == null || directory.isBlank()) {
            return new JdbcAttachmentContents(jdbc, streams);
        }
        try {
            return DirectoryAttachmentContents.in(Path.of(directory.strip()));
        } catch (IOException | InvalidPathException unusable) {
            throw new InvalidConfigurationPropertyValueException(
                    "hengping.attachments.directory",
                    directory,
                    "Attachments cannot be kept there (" + unusable + "). Make the directory and give it to the user"
                            + " of this server, or remove the setting to keep attachments in the database.");
        }
    }
}
