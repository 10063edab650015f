package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.db.BoardBench.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The desk board reads its index, however many evaluations there are; with {@code HENGPING_BENCH} it is measured too. */
@Tag("mysql")
class BoardBenchTest {

    private static final String SIZES =
            Objects.requireNonNullElse(System.getenv("HENGPING_BENCH_SIZES"), "1000,10000,100000");

    @Test
    void rows_and_sums_come_from_the_boards_index_in_h2() {
        comes_from_the_index(Database.h2());
    }

    @Test
    void rows_and_sums_come_from_the_boards_index_in_mysql() {
        comes_from_the_index(Database.mySql());
    }

    private static void comes_from_the_index(Database database) {
        BoardQuery all = BoardFill.with(database, 10_000);
        database.analyze();
        BoardBench bench = new BoardBench(database);

        for (Question question :
                List.of(new Question(all.due(null, BoardFill.TODAY), 0), new Question(all, -1), new Question(all, 0))) {
            assertThat(bench.plan(question).toLowerCase(Locale.ROOT))
                    .containsAnyOf("desk_board", "desk_sums")
                    .doesNotContain("sort:", "temporary", "tablescan");
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HENGPING_BENCH", matches = ".+")
    void the_board_is_measured(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Database h2 =
                Database.at("jdbc:h2:file:" + folder.resolve("board") + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0")) {
            text.append(measured(h2));
        }
        text.append(measured(Database.mySql()));
        Files.writeString(Path.of(System.getenv("HENGPING_BENCH"), "board.md"), text);
    }

    private static String measured(Database database) {
        List<Integer> sizes =
                Arrays.stream(SIZES.split(",")).map(Integer::valueOf).toList();
        Map<String, List<double[]>> times = new LinkedHashMap<>();
        Map<String, String> plans = new LinkedHashMap<>();
        for (int size : sizes) {
            BoardQuery all = BoardFill.with(database, size);
            database.analyze();
            BoardBench bench = new BoardBench(database);
            BoardBench.questions(all).forEach((name, question) -> {
                times.computeIfAbsent(name, none -> new ArrayList<>()).add(bench.times(question));
                plans.put(name, bench.plan(question));
            });
        }
        StringBuilder text = new StringBuilder("### " + database.name() + "\n\n| ms, median (p95) |");
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
        text.append(" growth exponent |\n|---|")
                .append("---|".repeat(sizes.size() + 1))
                .append("\n");
        times.forEach((name, bySize) -> text.append(BoardBench.line(name, bySize))
                .append(String.format(Locale.ROOT, " %.2f |%n", BoardBench.exponent(bySize, sizes))));
        plans.forEach((name, plan) ->
                text.append("\n").append(name).append(":\n\n```\n").append(plan).append("\n```\n"));
        return text.append("\n").toString();
    }
}
