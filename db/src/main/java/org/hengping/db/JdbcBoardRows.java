package org.hengping.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.BoardSums;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board's queries; each walks through an index in its order, so that a page costs the same however many there are. */
@Adapter
class JdbcBoardRows implements BoardRows {

    private static final String URGENT = "d.urgent_on, d.from_at, d.evaluation_id";

    /** H2 reads an index in its order only where all its columns are named. */
    private static final String URGENT_OF_ONE_ROUND = "d.district_code, d.round_id, d.lying, " + URGENT;

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
                .query(BoardRowColumns::row)
                .list();
    }

    @Override
    public BoardSums sums(BoardQuery query) {
        BoardSql asked = BoardSql.entries(query);
        List<BoardSums.Line> lines = jdbc.sql(lines(asked))
                .params(asked.parameters())
                .query(BoardRowColumns::line)
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
                .query(OnlyColumn::text)
                .list();
    }

    static String rows(BoardQuery query, BoardSql asked) {
        String order = query.rounds().size() == 1 ? URGENT_OF_ONE_ROUND : URGENT;
        return BoardRowColumns.ROWS + asked.condition() + " ORDER BY " + order + " LIMIT :limit OFFSET :offset";
    }

    static String lines(BoardSql asked) {
        return BoardRowColumns.LINES + asked.condition()
                + " GROUP BY d.district_code, d.round_id, d.lying, d.stage, d.returned, d.urgent_on";
    }
}
