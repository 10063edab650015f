package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.Lap;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The board's queries; each walks through an index in its order, so that a page costs the same however many there are. */
@Repository
@Transactional(propagation = MANDATORY)
class JdbcBoardRows implements BoardRows {

    private static final String ROWS =
            "SELECT /*+ JOIN_FIXED_ORDER() */ d.evaluation_id, d.district_code, d.department_id, p.name, p.short_name,"
                    + " p.unit_group, d.round_id, r.fiscal_year, d.stage, d.returned_on, d.reviewer_id, d.from_at, d.urgent_on"
                    + " FROM desk_entry d LEFT JOIN department p ON p.id = d.department_id"
                    + " LEFT JOIN evaluation_round r ON r.id = d.round_id";
    private static final String URGENT = "d.urgent_on, d.from_at, d.evaluation_id";

    /** H2 reads an index in its order only where all its columns are named. */
    private static final String URGENT_OF_ONE_ROUND = "d.district_code, d.round_id, d.lying, " + URGENT;

    private static final String LINES =
            "SELECT /*+ INDEX(d desk_sums) */ d.stage, d.returned, d.urgent_on, COUNT(*) AS standing FROM desk_entry d";

    private final JdbcClient jdbc;

    JdbcBoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BoardRow> page(BoardQuery query, int offset, int limit) {
        BoardSql asked = BoardSql.entries(query);
        return jdbc.sql(rows(query, asked))
                .params(asked.parameters())
                .params(Map.of("limit", limit, "offset", offset))
                .query(JdbcBoardRows::row)
                .list();
    }

    @Override
    public BoardSums sums(BoardQuery query) {
        BoardSql asked = BoardSql.entries(query);
        List<BoardSums.Line> lines = jdbc.sql(lines(asked))
                .params(asked.parameters())
                .query(JdbcBoardRows::line)
                .list();
        BoardSql exempt = BoardSql.exempt(query);
        int out = jdbc.sql("SELECT COUNT(*) FROM self_evaluation e" + exempt.condition())
                .params(exempt.parameters())
                .query(Integer.class)
                .single();
        return new BoardSums(lines, out);
    }

    @Override
    public Map<Long, Integer> byRound(BoardQuery query) {
        BoardSql asked = BoardSql.entries(query);
        Map<Long, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT d.round_id, COUNT(*) AS standing FROM desk_entry d" + asked.condition()
                        + " GROUP BY d.round_id")
                .params(asked.parameters())
                .query(row -> {
                    counts.put(row.getLong("round_id"), row.getInt("standing"));
                });
        return counts;
    }

    @Override
    public List<String> groups(String districtCode) {
        return jdbc.sql(
                        "SELECT DISTINCT p.unit_group FROM department p WHERE p.district_code = ? AND p.unit_group <> ''"
                                + " ORDER BY p.unit_group")
                .param(districtCode)
                .query(String.class)
                .list();
    }

    static String rows(BoardQuery query, BoardSql asked) {
        String order = query.rounds().size() == 1 ? URGENT_OF_ONE_ROUND : URGENT;
        return ROWS + asked.condition() + " ORDER BY " + order + " LIMIT :limit OFFSET :offset";
    }

    static String lines(BoardSql asked) {
        return LINES + asked.condition()
                + " GROUP BY d.district_code, d.round_id, d.lying, d.stage, d.returned, d.urgent_on";
    }

    private static BoardRow row(ResultSet row, int number) throws SQLException {
        return new BoardRow(
                row.getLong("evaluation_id"),
                row.getString("district_code"),
                new BoardRow.Office(
                        row.getLong("department_id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("unit_group")),
                row.getLong("round_id"),
                row.getInt("fiscal_year"),
                new Lap(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("returned_on", LocalDate.class),
                        row.getObject("reviewer_id", Long.class),
                        due(row)),
                Objects.requireNonNull(Times.instant(row, "from_at")));
    }

    private static @Nullable LocalDate due(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("urgent_on", LocalDate.class);
        return due.equals(BoardSql.NEVER) ? null : due;
    }

    private static BoardSums.Line line(ResultSet row, int number) throws SQLException {
        return new BoardSums.Line(
                Stage.valueOf(row.getString("stage")), row.getInt("returned") == 1, due(row), row.getInt("standing"));
    }
}
