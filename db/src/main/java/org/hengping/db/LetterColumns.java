package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.overdue.Letter;
import org.jspecify.annotations.Nullable;

/** The columns of the outbox that make a letter, in one order for writing and reading. */
final class LetterColumns {

    private static final String ALL = "id, district_code, to_address, subject, text, created_at, in_hours,"
            + " not_before, attempts, sent_at, error, dead";
    static final String SELECT = "SELECT " + ALL + " FROM outbox o WHERE ";
    static final String INSERT = "INSERT INTO outbox (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private LetterColumns() {}

    static List<@Nullable Object> of(Letter letter) {
        return Arrays.asList(
                letter.id(),
                letter.districtCode(),
                letter.to(),
                letter.subject(),
                letter.text(),
                Times.column(letter.createdAt()),
                letter.inHours(),
                Times.column(letter.notBefore()),
                letter.attempts(),
                Times.column(letter.sentAt()),
                letter.error(),
                letter.dead());
    }

    static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("district_code"),
                new Letter.Content(row.getString("to_address"), row.getString("subject"), row.getString("text")),
                Times.known(row, "created_at"),
                new Letter.Sending(
                        row.getBoolean("in_hours"),
                        Times.known(row, "not_before"),
                        row.getInt("attempts"),
                        Times.instant(row, "sent_at"),
                        row.getString("error"),
                        row.getBoolean("dead")));
    }
}
