package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.hengping.core.day.Stopwatch;
import org.hengping.core.findings.FileReport;
import org.hengping.core.reading.Grid;
import org.hengping.core.reading.Reading;
import org.hengping.ui.paper.PaperForms;
import org.junit.jupiter.api.Test;

/**
 * Mutated real files through readers and rules: whatever comes, it is read or refused in words. Runs a sample with the other tests; {@code
 * scripts/fuzz-readers.sh} runs as many as one asks for and keeps the record.
 */
class FuzzTest {

    private static final int EXECUTIONS =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("HENGPING_FUZZ"), "2000"));

    private static final String RECORD = Objects.requireNonNullElse(System.getenv("HENGPING_FIGURES"), "");

    /** For the libraries, as in the product; here they share the process and cannot be ended. */
    private static final Deadline LONGEST = new Deadline(Duration.ofSeconds(4));

    /** What a form file is made of, to be put where it does not belong. */
    private static final List<String> WORDS = List.of(
            "\t",
            "|",
            "\n",
            "一级指标",
            "二级指标",
            "三级指标",
            "目标值",
            "完成值",
            "分值",
            "得分",
            "总分",
            "资金来源",
            "全年预算数(A)",
            "全年执行数(B)",
            "年度资金总额",
            "各3个",
            "每人不少于",
            "≥",
            "≤",
            "%",
            "99999999999999999999",
            "-1",
            "0",
            "1e9",
            "产出指标（50分）",
            "12月底前",
            "2月30日",
            "约",
            "<p>",
            "</td>",
            "…",
            "\u0000",
            "\ud83d",
            "年初设定目标",
            "目标完成情况",
            "1、",
            "调和率达",
            "万元");

    @Test
    void whatever_comes_is_read_or_refused_in_words() throws Exception {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("txt", Written.text());
        seeds.put("html", Written.html());
        seeds.put("docx", Written.docx());
        seeds.put("xlsx", Written.xlsx());
        seeds.put("xls", Written.xls());
        seeds.put("pdf", PaperForms.examplePdf());
        List<String> failures = new ArrayList<>();
        Map<String, int[]> counts = new LinkedHashMap<>();
        Duration slowest = Duration.ZERO;
        long seed = RECORD.isEmpty() ? Long.getLong("fuzz.seed", System.nanoTime()) : Objects.hash(430112);
        Random random = new Random(seed);
        for (int i = 0; i < EXECUTIONS; i++) {
            String kind = kind(i);
            byte[] bad = mutated(Objects.requireNonNull(seeds.get(kind)), kind, random);
            Stopwatch watch = Stopwatch.start();
            int outcome = run(bad, kind + " " + i, failures);
            Duration took = watch.elapsed();
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            counts.computeIfAbsent(kind, none -> new int[2])[outcome]++;
        }
        record(counts, slowest, failures.size());

        assertThat(failures).as("again with -Dfuzz.seed=" + seed).isEmpty();
        assertThat(slowest).isLessThan(Duration.ofSeconds(20));
    }

    /** Text is fast and goes through all of the understanding; the others go through a library first. */
    private static String kind(int execution) {
        int share = execution % 100;
        return share < 55
                ? "txt"
                : share < 70 ? "html" : share < 80 ? "docx" : share < 90 ? "xlsx" : share < 99 ? "xls" : "pdf";
    }

    private static byte[] mutated(byte[] good, String kind, Random random) {
        if (kind.equals("txt") || kind.equals("html")) {
            StringBuilder text = new StringBuilder(new String(good, java.nio.charset.StandardCharsets.UTF_8));
            for (int n = random.nextInt(12); n >= 0; n--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(200)));
                text.replace(at, end, random.nextBoolean() ? WORDS.get(random.nextInt(WORDS.size())) : "");
                if (text.isEmpty()) {
                    text.append(' ');
                }
            }
            return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        byte[] bad =
                random.nextInt(10) == 0 ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int n = random.nextInt(20); n >= 0 && bad.length > 0; n--) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return bad;
    }

    /** @return 0 read, 1 refused */
    private static int run(byte[] file, String name, List<String> failures) {
        try {
            List<Grid> grids = LONGEST.call(() -> FileTables.of(file), ProcessHandle.current(), () -> false, () -> {});
            FileReport.of(Reading.of(grids), null);
            return 0;
        } catch (Unreadable refused) {
            return 1;
        } catch (RuntimeException | Error failure) {
            failures.add(name + ": " + failure + " at " + failure.getStackTrace()[0]);
            return 1;
        }
    }

    private static void record(Map<String, int[]> counts, Duration slowest, int failures) throws IOException {
        if (RECORD.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder("| kind | read | refused in words |\n|---|---|---|\n");
        counts.forEach((kind, count) -> text.append("| " + kind + " | " + count[0] + " | " + count[1] + " |\n"));
        text.append("\nExecutions: " + EXECUTIONS + "; uncaught exceptions: " + failures + "; slowest: "
                + slowest.toMillis() + " ms\n");
        Files.writeString(Path.of(RECORD, "fuzz.md"), text);
    }
}
