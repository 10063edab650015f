package org.hengping.ui.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.day.Stopwatch;

/** The product in a process of its own, so that a test can kill it as {@code kill -9} does. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Since when each database has been in use. */
    private static final Map<String, Stopwatch> DATABASES = new ConcurrentHashMap<>();

    private static final String DATABASE = "SPRING_DATASOURCE_URL";

    private final int port = freePort();
    private final Process process;
    private final Path log;

    /**
     * Starts the server and waits for its sign-in page.
     *
     * @param settings environment variables, the database above all; the profile is the demonstration unless they say otherwise
     */
    ServerProcess(Map<String, String> settings, Path log) {
        this.log = log;
        ProcessBuilder builder = new ProcessBuilder(ServerImage.ofThisRun().command());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        builder.environment().put("HENGPING_CLOCK_STARTS_AT", startsAt(settings).toString());
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        try {
            process = builder.start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
        awaitSignIn();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    int port() {
        return port;
    }

    /** As kill -9 does: no shutdown hook, no last write. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }

    /** The day of the tests; a server that follows another one on a database goes on from its time. */
    private static LocalDateTime startsAt(Map<String, String> settings) {
        Stopwatch since = DATABASES.computeIfAbsent(settings.get(DATABASE), url -> Stopwatch.start());
        LocalDateTime begin =
                Databases.laidOut(settings) ? ServerImage.ofThisRun().townAt() : OfficeDay.BEGIN;
        return begin.plus(since.elapsed());
    }

    private void awaitSignIn() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/login")))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (Stopwatch watch = Stopwatch.start(); watch.within(PATIENCE); ) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended by itself: " + log);
            }
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IllegalStateException("The server did not start in time: " + log);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
