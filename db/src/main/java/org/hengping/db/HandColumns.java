package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.organization.Hand;
import org.jspecify.annotations.Nullable;

/** By whose authority something was done, in four columns: who, their name, for whom, their name. */
final class HandColumns {

    private HandColumns() {}

    static @Nullable Object[] of(@Nullable Hand hand) {
        return hand == null
                ? new @Nullable Object[4]
                : new @Nullable Object[] {hand.personId(), hand.name(), hand.behalfOfId(), hand.behalfOfName()};
    }

    /** All columns of a row, in their order. */
    static @Nullable Object[] all(@Nullable Object[]... parts) {
        return Stream.of(parts).flatMap(Arrays::stream).toArray();
    }

    /** @param name of the columns before {@code _by} and {@code _for}; {@code null} where nobody is known */
    static @Nullable Hand hand(ResultSet row, String name) throws SQLException {
        Long by = row.getObject(name + "_by", Long.class);
        return by == null
                ? null
                : new Hand(
                        by,
                        row.getString(name + "_by_name"),
                        row.getObject(name + "_for", Long.class),
                        Objects.requireNonNullElse(row.getString(name + "_for_name"), ""));
    }
}
