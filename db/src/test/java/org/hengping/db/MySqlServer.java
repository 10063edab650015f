package org.hengping.db;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.hengping.core.day.Stopwatch;
import org.springframework.util.FileSystemUtils;

/** A real MySQL server for tests, started by them on a free port with an empty data directory, and gone with the JVM. */
public final class MySqlServer {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static MySqlServer shared;

    private final Path data;
    private final int port = freePort();
    private Process process;

    private MySqlServer() {
        try {
            data = Files.createTempDirectory("hengping-mysql");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        await(run("--initialize-insecure"));
        start();
    }

    /** The server all tests of this JVM share. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            shared = new MySqlServer();
        }
        return shared;
    }

    /** Creates an empty database; the JDBC URL names user and password too. */
    public String newDatabase() {
        String name = "hengping_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url(""));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?user=root&allowPublicKeyRetrieval=true&sslMode=DISABLED&nullCatalogMeansCurrent=true";
    }

    private void start() {
        process = run(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + data.resolve("s"),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M",
                "--default-time-zone=+00:00");
        for (Stopwatch watch = Stopwatch.start(); !answers(); ) {
            if (!process.isAlive() || !watch.within(PATIENCE)) {
                throw new IllegalStateException("MySQL did not start: see " + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(""))) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Process run(String... arguments) {
        Path home = Path.of(System.getProperty("mysql.folder", "missing"));
        File program = home.resolve("bin/mysqld").toFile();
        if (!program.isFile()) {
            throw new IllegalStateException("No MySQL server in " + home + ": run the tests with ./test or ./mvnw");
        }
        program.setExecutable(true);
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + data.resolve("data")));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException("mysqld needs the system packages libaio1 and libnuma1", unstartable);
        }
    }

    private void await(Process initialization) {
        if (initialization.onExit().orTimeout(90, TimeUnit.SECONDS).join().exitValue() != 0) {
            throw new IllegalStateException("MySQL made no data directory: see " + log());
        }
    }

    private File log() {
        return data.resolve("server.log").toFile();
    }

    private void remove() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
        FileSystemUtils.deleteRecursively(data.toFile());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
