package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** The rows of some columns of a table as they are stored, in no particular order of the office's, to be asked for once more later. */
record TableRows(String table, List<String> columns, List<String> rows) {

    /** All columns the table has now. */
    static TableRows all(JdbcTemplate jdbc, String table) {
        ResultSetExtractor<List<String>> columns = TableRows::columns;
        return read(jdbc, table, jdbc.query("SELECT * FROM " + table + " WHERE 1 = 0", columns));
    }

    /** The same columns, whatever has been added beside them. */
    TableRows again(JdbcTemplate jdbc) {
        return read(jdbc, table, columns);
    }

    private static TableRows read(JdbcTemplate jdbc, String table, List<String> columns) {
        String sql = "SELECT " + String.join(", ", columns) + " FROM " + table;
        List<String> rows = jdbc.query(sql, (row, number) -> values(row, columns)).stream()
                .sorted()
                .toList();
        return new TableRows(table, columns, rows);
    }

    private static List<String> columns(ResultSet none) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
            columns.add(none.getMetaData().getColumnName(i));
        }
        return columns;
    }

    private static String values(ResultSet row, List<String> columns) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            Object value = row.getObject(column);
            String text = value instanceof byte[] || value instanceof java.sql.Blob
                    ? HexFormat.of().formatHex(row.getBytes(column))
                    : row.getString(column);
            values.add(column + "=" + text);
        }
        return values.toString();
    }
}
