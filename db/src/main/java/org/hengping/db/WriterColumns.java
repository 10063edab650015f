package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Writer;
import org.jspecify.annotations.Nullable;

/** Who wrote how much of a version, as its table has it. */
final class WriterColumns {

    private WriterColumns() {}

    static @Nullable Object[] columns(long evaluationId, int version, int sequence, Writer writer) {
        Hand hand = writer.hand();
        return new @Nullable Object[] {
            evaluationId,
            version,
            sequence,
            hand.personId(),
            hand.name(),
            hand.behalfOfId(),
            hand.behalfOfName(),
            writer.rows().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            writer.others(),
            writer.submitted()
        };
    }

    static Writer writer(ResultSet row, int number) throws SQLException {
        return new Writer(
                new Hand(
                        row.getLong("person_id"),
                        row.getString("person_name"),
                        row.getObject("behalf_of_id", Long.class),
                        row.getString("behalf_of_name")),
                Stream.of(row.getString("rows_written").split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                row.getInt("others"),
                row.getBoolean("submitted"));
    }
}
