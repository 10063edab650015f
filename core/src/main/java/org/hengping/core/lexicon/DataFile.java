package org.hengping.core.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A file of words beside this class, in UTF-8; lines that begin with # explain the others. */
final class DataFile {

    private DataFile() {}

    /** The lines that say something, without their comments. */
    static Stream<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
