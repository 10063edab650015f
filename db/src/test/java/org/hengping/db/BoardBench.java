package org.hengping.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.review.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the desk board's questions take in one database, and by which plan they are answered. */
final class BoardBench {

    private static final int WARM_UP = 5;
    private static final int RUNS = 31;
    private final Database database;
    private final BoardRows board;

    BoardBench(Database database) {
        this.database = database;
        this.board = database.get(BoardRows.class);
    }

    /** What the screens ask, by name. */
    static Map<String, Question> questions(BoardQuery all) {
        BoardQuery late = all.due(null, BoardFill.TODAY.minusDays(1));
        Map<String, Question> asked = new LinkedHashMap<>();
        asked.put("first page of 50, all", new Question(all, 0));
        asked.put("first page of 50, late", new Question(late, 0));
        asked.put("page 10, late", new Question(late, 450));
        asked.put("all sums", new Question(all, -1));
        asked.put("badge: the late ones", new Question(late, -1));
        asked.put("late, with the head", new Question(late.at(Set.of(Stage.HEAD_REVIEW), null), 0));
        asked.put("late, of one group", new Question(late.in("政法"), 0));
        asked.put("late, by part of a name", new Question(late.called("第77"), 0));
        asked.put("sums of one group", new Question(all.in("政法"), -1));
        asked.put("sums by part of a name", new Question(all.called("第77"), -1));
        return asked;
    }

    /** Median and 95th percentile, in milliseconds. */
    double[] times(Question question) {
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long start = System.nanoTime();
            database.inTransaction(() -> question.ask(board));
            if (run >= WARM_UP) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        millis.sort(Double::compare);
        return new double[] {millis.get(RUNS / 2), millis.get(RUNS * 95 / 100)};
    }

    /** The database's own words on how it answers. */
    String plan(Question question) {
        BoardSql asked = BoardSql.entries(question.query());
        boolean mySql = database.name().startsWith("MySQL");
        var statement = database.get(JdbcClient.class)
                .sql((mySql ? "EXPLAIN FORMAT=TREE " : "EXPLAIN ")
                        + (question.offset() < 0
                                ? JdbcBoardRows.lines(asked)
                                : JdbcBoardRows.rows(question.query(), asked)))
                .params(asked.parameters());
        if (question.offset() >= 0) {
            statement = statement.param("limit", 50).param("offset", question.offset());
        }
        return String.join("\n", statement.query(String.class).list()).strip();
    }

    static String line(String name, List<double[]> bySize) {
        StringBuilder line = new StringBuilder("| ").append(name).append(" |");
        bySize.forEach(times -> line.append(String.format(Locale.ROOT, " %.2f (%.2f) |", times[0], times[1])));
        return line.toString();
    }

    /** The exponent of growth from the smallest to the largest size: 0 is flat, 1 grows as the evaluations do. */
    static double exponent(List<double[]> bySize, List<Integer> sizes) {
        return Math.log(bySize.getLast()[0] / bySize.getFirst()[0])
                / Math.log((double) sizes.getLast() / sizes.getFirst());
    }

    /**
     * A question of a screen.
     *
     * @param offset of the page; below 0 for sums
     */
    record Question(BoardQuery query, int offset) {

        int ask(BoardRows board) {
            return offset < 0
                    ? board.sums(query).total()
                    : board.page(query, offset, 50).size();
        }
    }
}
