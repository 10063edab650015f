package org.hengping.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database a release has left behind, as an office would bring it to an upgrade. */
public final class ReleasedDatabase {

    static final String FOLDER = "/released/a36ded8/";

    private ReleasedDatabase() {}

    /**
     * Lays it into an empty database; the current migrations have not run on it.
     *
     * @param url JDBC URL of H2, in memory or in a file, or of MySQL
     */
    public static void unpack(String url) {
        try (Connection connection = source(url).getConnection();
                Statement statement = connection.createStatement()) {
            if (h2(url)) {
                statement.execute(
                        "RUNSCRIPT FROM 'classpath:" + FOLDER + "h2.sql.gz' COMPRESSION GZIP CHARSET 'UTF-8'");
            } else {
                mySql(connection, statement);
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("The released database could not be unpacked", failed);
        }
    }

    /** Connections to an H2 database as the user Spring makes in memory; the sample brings the one of a file along. */
    static DriverManagerDataSource source(String url) {
        return h2(url) ? new DriverManagerDataSource(url, "sa", "") : new DriverManagerDataSource(url);
    }

    private static void mySql(Connection connection, Statement statement) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (BufferedReader lines = lines("mysql.sql.gz")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                statement.execute(line);
            }
        }
        connection.commit();
    }

    private static boolean h2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    private static BufferedReader lines(String file) throws IOException {
        InputStream content = Objects.requireNonNull(ReleasedDatabase.class.getResourceAsStream(FOLDER + file), file);
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(content), StandardCharsets.UTF_8));
    }
}
