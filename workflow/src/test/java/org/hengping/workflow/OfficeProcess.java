package org.hengping.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link KilledOffice} that is at work: how it is started, and what it has written down. */
final class OfficeProcess implements AutoCloseable {

    private final Process process;

    private OfficeProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts one and waits until people are at work.
     *
     * @param tracer the command under which it runs; empty for none
     */
    static OfficeProcess start(List<String> tracer, String url, Path folder, String care, int workers)
            throws IOException {
        List<String> command = new ArrayList<>(tracer);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledOffice.class.getName(),
                url,
                folder.toString(),
                care,
                String.valueOf(workers)));
        Process process = new ProcessBuilder(command)
                .redirectError(Path.of("target", "kills.log").toFile())
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(KilledOffice.READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The office did not begin: target/kills.log says why");
        }
        return new OfficeProcess(process);
    }

    boolean atWork() {
        return process.isAlive();
    }

    /** Kills it, and everything that runs under it, as {@code kill -9} does. */
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> under = process.descendants().toList();
        under.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** What it has written down so far. */
    static List<String> lines(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Takes all of it away, and a database of H2 with it. */
    static void clear(Path folder) throws IOException {
        for (String file : List.of("office.mv.db", "acknowledged", "failed", "desks")) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }
}
