package org.hengping.ui.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.hengping.core.reading.Grid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process of its own that turns files into tables, with little memory and nothing to lose: a file that never ends, or that would fill the
 * memory of the server, ends with it.
 */
final class ReaderProcess {

    /** The class that starts the product, and this process too; it knows this room, and not the other way round. */
    static final String MAIN = "org.hengping.HengpingApplication";

    private static final Deadline START = new Deadline(Duration.ofSeconds(20));

    /** How a Java machine ends that was told to end where its memory is full. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcess.class);

    /** No temporary files: there is no such folder. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=/nonexistent/hengping");

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean ended;

    private ReaderProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** @throws IOException where no process can be started here */
    static ReaderProcess start() throws IOException, Unreadable {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().keySet().removeIf(ReaderProcess::notForReaders);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        ReaderProcess reader = new ReaderProcess(builder.start());
        START.call(
                () -> {
                    Wire.awaitReady(reader.in);
                    return reader;
                },
                reader.handle(),
                () -> false,
                reader::kill);
        return reader;
    }

    /** @throws Unreadable also where it ended over the file */
    List<Grid> read(byte[] content) throws Unreadable, InterruptedException {
        try {
            Wire.content(out, content);
            return Wire.answer(in);
        } catch (IOException ended) {
            boolean gone = process.waitFor(5, TimeUnit.SECONDS);
            boolean full = gone && process.exitValue() == OUT_OF_MEMORY;
            if (!full && !this.ended) {
                LOG.warn(
                        "A reader was lost over a file, {}",
                        gone ? "exit " + process.exitValue() : "still running",
                        ended);
            }
            kill();
            throw new Unreadable(full ? "tooMuch" : "damaged");
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean alive() {
        return !ended && process.isAlive();
    }

    void kill() {
        ended = true;
        process.destroyForcibly();
    }

    /** Passwords of the server, and options of its own Java machine. */
    private static boolean notForReaders(String variable) {
        return variable.startsWith("SPRING_")
                || variable.endsWith("JAVA_OPTIONS")
                || variable.equals("JAVA_TOOL_OPTIONS");
    }

    /** The same Java and the same classes as this process. */
    private static List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        String classes = System.getProperty("java.class.path");
        if (startsHengping(classes)) {
            command.addAll(List.of("-jar", classes));
        } else {
            command.addAll(List.of("-cp", classes, MAIN));
        }
        command.add(ReaderMain.COMMAND);
        return command;
    }

    private static boolean startsHengping(String classes) throws IOException {
        if (classes.contains(File.pathSeparator) || !classes.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classes)) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            return MAIN.equals(manifest.getValue("Main-Class")) || MAIN.equals(manifest.getValue("Start-Class"));
        }
    }
}
