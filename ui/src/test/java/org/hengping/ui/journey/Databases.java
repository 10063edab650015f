package org.hengping.ui.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hengping.db.MySqlServer;

/** Empty databases for a server of its own, as the settings an operator would give it. */
final class Databases {

    private Databases() {}

    static Map<String, String> h2(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Map.of("SPRING_DATASOURCE_URL", "jdbc:h2:file:" + folder.toAbsolutePath() + "/hengping;WRITE_DELAY=0");
    }

    static Map<String, String> mySql() {
        return Map.of("SPRING_DATASOURCE_URL", MySqlServer.shared().newDatabase());
    }
}
