package org.hengping.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengping.core.integrity.SealKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys that journal and seals are signed by: from a file ({@code hengping.seal.key-file}, one key a line, the last one signs) or from
 * {@code hengping.seal.key}. Kept where whoever administers the database cannot read them.
 */
@Configuration(proxyBeanMethods = false)
class SealKeySettings {

    /** @throws IllegalStateException where the file cannot be read, or a key is too short */
    @Bean
    SealKeys sealKeys(@Value("${hengping.seal.key:}") String key, @Value("${hengping.seal.key-file:}") String file) {
        try {
            return SealKeys.of(file.isBlank() ? key : Files.readString(Path.of(file.strip())));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "The keys of the seals cannot be used (hengping.seal.key-file " + file + "): "
                            + unusable.getMessage(),
                    unusable);
        }
    }
}
