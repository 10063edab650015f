package org.hengping.ui.journey;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hengping.core.Fields;

/** Two servers on one MySQL, behind one address; what lies between them can be cut, and they can be killed. */
final class TroubledOffice implements AutoCloseable {

    private static final String URL = "SPRING_DATASOURCE_URL";

    /** Between the servers and the database. */
    private final Gate database;

    private final Map<String, String> settings;
    private final Connection witness;
    private final Gate front;
    private final ServerProcess first;
    private CompletableFuture<ServerProcess> other;

    /** @param idle after so many seconds in which nobody does anything the other server ends a session */
    TroubledOffice(int idle) {
        Map<String, String> mySql = Databases.mySql();
        URI address = URI.create(mySql.get(URL).substring("jdbc:".length()));
        database = new Gate(address.getPort());
        settings = new HashMap<>(mySql);
        settings.put(URL, mySql.get(URL).replace(":" + address.getPort() + "/", ":" + database.port() + "/"));
        settings.put("SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "3000");
        first = start();
        settings.put("SERVER_SERVLET_SESSION_TIMEOUT", idle + "s");
        other = CompletableFuture.supplyAsync(this::start);
        front = new Gate(first.port());
        try {
            witness = DriverManager.getConnection(mySql.get(URL));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String url() {
        return "http://localhost:" + front.port();
    }

    void cutDatabase() {
        other.join();
        database.cut();
    }

    void mendDatabase() {
        database.mend();
    }

    /** What the balancer does when it finds the first server gone. */
    void leadToTheOther() {
        front.lead(other.join().port());
    }

    void kill() {
        other.join().kill();
    }

    /** @param meanwhile done again and again until the server is there */
    void restart(Runnable meanwhile) {
        other = CompletableFuture.supplyAsync(this::start);
        while (!other.isDone()) {
            meanwhile.run();
        }
        front.lead(other.join().port());
    }

    /** What the database has in a field of a row, asked past the servers. */
    String stored(String form, int row, String field) {
        try (PreparedStatement query =
                witness.prepareStatement("SELECT text FROM draft_piece WHERE evaluation_id = ? AND piece_id = ?")) {
            query.setLong(1, Long.parseLong(form));
            query.setString(2, "row/" + row);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Fields.read(rows.getString(1)).text(field) : "";
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        first.close();
        other.join().close();
        front.close();
        database.close();
        try {
            witness.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private ServerProcess start() {
        return new ServerProcess(settings, Path.of("target", "typing.log"));
    }
}
