package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hengping.core.day.Stopwatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * An office on a file of H2, at whose forms 16 people work at once, is killed at any moment, started again on what is left, and killed again.
 * HENGPING_KILLS says how often.
 */
class KillsOnH2Test {

    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("HENGPING_KILLS", "2"));

    /** Then another office begins: histories do not grow so long in life. */
    private static final int KILLS_OF_AN_OFFICE = 25;

    /** It is killed after so many acts, and up to so many milliseconds. */
    private static final int ACTS = 40;

    private static final int MILLISECONDS = 250;

    @TempDir
    Path folder;

    private final Random random = new Random();

    @Test
    void no_act_is_there_by_half_and_none_is_lost_that_was_acknowledged() throws Exception {
        Tally tally = kill("careful", KILLS);

        assertThat(tally.torn()).isEmpty();
        assertThat(tally.lost()).isEmpty();
        assertThat(tally.failed()).isEmpty();
    }

    /** Else the kills above would prove nothing. */
    @Test
    @EnabledIfEnvironmentVariable(named = "HENGPING_KILLS", matches = ".+")
    void where_all_write_at_once_acts_are_there_by_half() throws Exception {
        Tally tally = kill("loose", 3 * KILLS);

        assertThat(tally.torn()).isNotEmpty();
    }

    /** Until something is wrong, at most so often. */
    private Tally kill(String care, int atMost) throws Exception {
        Tally tally = new Tally(0, 0, List.of(), List.of(), List.of());
        Stopwatch watch = Stopwatch.start();
        while (tally.kills() < atMost && tally.torn().isEmpty() && tally.lost().isEmpty()) {
            if (tally.kills() % KILLS_OF_AN_OFFICE == 0) {
                clear();
            }
            tally = tally.and(kill(care));
            System.out.println(tally.told(care, watch));
        }
        return tally;
    }

    private Left kill(String care) throws Exception {
        int before = lines("acknowledged").size();
        Process office = start(care);
        try (BufferedReader output = office.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals(KilledOffice.READY)) {
                line = output.readLine();
            }
            assertThat(line).as("the office has begun").isNotNull();
            int enough = before + random.nextInt(ACTS);
            while (office.isAlive() && lines("acknowledged").size() < enough) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(MILLISECONDS));
            assertThat(office.isAlive()).as("the office is at work").isTrue();
        } finally {
            office.destroyForcibly().waitFor();
        }
        List<String> acknowledged = lines("acknowledged");
        LeftBehind left = new LeftBehind(url(), acknowledged);
        return new Left(acknowledged.size() - before, left.torn(), left.lost(), lines("failed"));
    }

    private Process start(String care) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledOffice.class.getName(),
                        url(),
                        folder.toString(),
                        care))
                .redirectError(Path.of("target", "kills.log").toFile())
                .start();
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("office") + ";WRITE_DELAY=0";
    }

    private List<String> lines(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void clear() throws IOException {
        for (String file : List.of("office.mv.db", "acknowledged", "failed", "desks")) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }

    /** What one kill left. */
    private record Left(int acknowledged, List<String> torn, List<String> lost, List<String> failed) {}

    /** What all kills left. */
    private record Tally(int kills, int acknowledged, List<String> torn, List<String> lost, List<String> failed) {

        Tally and(Left left) {
            return new Tally(kills + 1, acknowledged + left.acknowledged, left.torn, left.lost, left.failed);
        }

        String told(String care, Stopwatch watch) {
            return "%s: %d kills, %d acts acknowledged, %d torn, %d lost, %d failed, %d s %s %s %s"
                    .formatted(
                            care,
                            kills,
                            acknowledged,
                            torn.size(),
                            lost.size(),
                            failed.size(),
                            watch.elapsed().toSeconds(),
                            torn,
                            lost,
                            failed);
        }
    }
}
