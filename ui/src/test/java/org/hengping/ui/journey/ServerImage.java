package org.hengping.ui.journey;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.HengpingApplication;

/**
 * How the started servers of a run of the tests are started: classes from jars, and what the JVM has learnt in one rehearsed start, as {@code ./run}
 * has it. Made at the first start; where the rehearsal fails, servers start without it, only slower.
 */
final class ServerImage {

    private static final Path FOLDER = Path.of(System.getProperty("server.folder", "target/server"));
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> COMMAND = make();

    private ServerImage() {}

    static List<String> command() {
        return COMMAND;
    }

    private static List<String> make() {
        try {
            Files.createDirectories(FOLDER);
            String classPath = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> Files.exists(Path.of(entry)))
                    .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry)
                    .collect(Collectors.joining(File.pathSeparator));
            Path learnt = FOLDER.resolve("server.aot").toAbsolutePath();
            boolean rehearsed = rehearse(
                    command(List.of("-XX:AOTCacheOutput=" + learnt, "-Dspring.context.exit=onRefresh"), classPath));
            return command(rehearsed ? List.of("-XX:AOTCache=" + learnt) : List.of(), classPath);
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

    private static boolean rehearse(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPRING_DATASOURCE_URL", "jdbc:h2:mem:rehearsal");
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
