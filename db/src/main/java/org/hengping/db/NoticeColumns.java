package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.SentenceText;
import org.hengping.core.organization.Notice;
import org.jspecify.annotations.Nullable;

/** The columns of a notice, in one order for writing and reading. */
final class NoticeColumns {

    private static final String ALL = "id, district_code, person_id, at, by_name, what, arguments, read_at";
    static final String SELECT = "SELECT " + ALL + " FROM notice WHERE ";
    static final String INSERT = "INSERT INTO notice (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private NoticeColumns() {}

    static List<@Nullable Object> of(Notice notice) {
        return Arrays.asList(
                notice.id(),
                notice.districtCode(),
                notice.personId(),
                Times.column(notice.at()),
                notice.byName(),
                notice.what().key(),
                SentenceText.write(notice.what()),
                Times.column(notice.readAt()));
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("district_code"),
                row.getLong("person_id"),
                Times.known(row, "at"),
                row.getString("by_name"),
                SentenceText.read(row.getString("what"), row.getString("arguments")),
                Times.instant(row, "read_at"));
    }
}
