package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The only column of a question whose answers are never null. */
final class OnlyColumn {

    private OnlyColumn() {}

    static long number(ResultSet row, int line) throws SQLException {
        return row.getLong(1);
    }

    static String text(ResultSet row, int line) throws SQLException {
        return row.getString(1);
    }
}
