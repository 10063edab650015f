package org.hengping.ui.journey;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.HengpingApplication;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.day.Stopwatch;
import org.jspecify.annotations.Nullable;

/**
 * How the started servers of a run of the tests are started: classes from jars, and what the JVM has learnt in one rehearsed start, as {@code ./run}
 * has it; and the demonstration that this start laid out, for servers whose tests do not ask how it was laid out. Made at the first start; where the
 * rehearsal fails, servers start without it, only slower.
 *
 * @param command how a server is started
 * @param town the database of the demonstration, closed; {@code null} where the rehearsal failed
 * @param townAt when it was laid out, by its own clock: nothing in it is later
 */
record ServerImage(List<String> command, @Nullable Path town, LocalDateTime townAt) {

    private static final Path FOLDER = Path.of(System.getProperty("server.folder", "target/server"));
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final ServerImage OF_THIS_RUN = make();

    static ServerImage ofThisRun() {
        return OF_THIS_RUN;
    }

    private static ServerImage make() {
        try {
            Files.createDirectories(FOLDER);
            String classPath = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> Files.exists(Path.of(entry)))
                    .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry)
                    .collect(Collectors.joining(File.pathSeparator));
            Path learnt = FOLDER.resolve("server.aot").toAbsolutePath();
            Path town = FOLDER.resolve("town");
            Files.deleteIfExists(Databases.file(town));
            Stopwatch watch = Stopwatch.start();
            boolean rehearsed = rehearse(
                    command(List.of("-XX:AOTCacheOutput=" + learnt, "-Dspring.context.exit=onRefresh"), classPath),
                    Databases.h2(town));
            List<String> command = command(rehearsed ? List.of("-XX:AOTCache=" + learnt) : List.of(), classPath);
            Path laidOut = rehearsed ? Databases.file(town) : null;
            return new ServerImage(command, laidOut, OfficeDay.BEGIN.plus(watch.elapsed()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> command(List<String> more, String classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath, HengpingApplication.class.getName()));
        return command;
    }

    private static boolean rehearse(List<String> command, Map<String, String> database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(database);
        builder.environment().put("HENGPING_CLOCK_STARTS_AT", OfficeDay.BEGIN.toString());
        builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        builder.environment().put("SERVER_PORT", "0");
        builder.redirectErrorStream(true);
        builder.redirectOutput(FOLDER.resolve("rehearsal.log").toFile());
        Process process = builder.start();
        try {
            return process.waitFor(4, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    /** What a folder of classes holds, as a jar: the JVM learns nothing of classes in folders. */
    private static String jar(Path classes) {
        Path jar = FOLDER.resolve(Integer.toHexString(classes.toString().hashCode()) + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.isEmpty()) {
                    boolean folder = Files.isDirectory(file);
                    entries.putNextEntry(new JarEntry(folder ? name + "/" : name));
                    if (!folder) {
                        Files.copy(file, entries);
                    }
                    entries.closeEntry();
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return jar.toAbsolutePath().toString();
    }
}
