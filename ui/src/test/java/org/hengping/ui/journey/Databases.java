package org.hengping.ui.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hengping.db.MySqlServer;

/** Databases for a server of its own, as the settings an operator would give it. */
final class Databases {

    private static final String URL = "SPRING_DATASOURCE_URL";

    private static final Set<String> LAID_OUT = new HashSet<>();

    private Databases() {}

    /** Empty: the server lays out the demonstration by itself. */
    static Map<String, String> h2(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Map.of(URL, "jdbc:h2:file:" + folder.toAbsolutePath() + "/hengping;WRITE_DELAY=0");
    }

    /** With the demonstration, as a server of this run laid it out. */
    static Map<String, String> town(Path folder) {
        Map<String, String> settings = h2(folder);
        Path town = ServerImage.ofThisRun().town();
        if (town == null) {
            new ServerProcess(settings, folder.resolve("town.log")).close();
            return settings;
        }
        try {
            Files.copy(town, file(folder));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        LAID_OUT.add(settings.get(URL));
        return settings;
    }

    static boolean laidOut(Map<String, String> settings) {
        return LAID_OUT.contains(settings.get(URL));
    }

    /** The file of an embedded database. */
    static Path file(Path folder) {
        return folder.resolve("hengping.mv.db");
    }

    static Map<String, String> mySql() {
        return Map.of(URL, MySqlServer.shared().newDatabase());
    }
}
