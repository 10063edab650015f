package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hengping.core.day.Stopwatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An office, at whose forms 16 people work at once, is killed at any moment, started again on what is left, and killed again.
 * HENGPING_KILLS says how often.
 */
abstract class KillsContract {

    static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("HENGPING_KILLS", "2"));

    private static final int WORKERS = 16;

    /** Then another office begins: histories do not grow so long in life. */
    private static final int KILLS_OF_AN_OFFICE = 25;

    private static final int KILLS_BETWEEN_LINES = 10;

    /** It is killed after so many acts, and up to so many milliseconds. */
    private static final int ACTS = 40;

    private static final int MILLISECONDS = 250;

    @TempDir
    Path folder;

    private final Random random = new Random();

    /** The address of an empty database; what was there before is not needed any more. */
    abstract String emptyDatabase() throws Exception;

    @Test
    void no_act_is_there_by_half_and_none_is_lost_that_was_acknowledged() throws Exception {
        Tally tally = kill("careful", KILLS);

        assertThat(tally.torn()).isEmpty();
        assertThat(tally.lost()).isEmpty();
        assertThat(tally.failed()).isEmpty();
    }

    /** Until something is wrong, at most so often. */
    Tally kill(String care, int atMost) throws Exception {
        Tally tally = new Tally(0, 0, List.of(), List.of(), List.of());
        Stopwatch watch = Stopwatch.start();
        String url = "";
        while (tally.kills() < atMost && tally.torn().isEmpty() && tally.lost().isEmpty()) {
            if (tally.kills() % KILLS_OF_AN_OFFICE == 0) {
                OfficeProcess.clear(folder);
                url = emptyDatabase();
            }
            tally = tally.and(kill(care, url));
            if (tally.kills() % KILLS_BETWEEN_LINES == 0) {
                System.out.println(tally.told(getClass().getSimpleName() + ", " + care, watch));
            }
        }
        System.out.println(tally.told(getClass().getSimpleName() + ", " + care, watch));
        return tally;
    }

    private Left kill(String care, String url) throws Exception {
        int before = OfficeProcess.lines(folder, "acknowledged").size();
        try (OfficeProcess office = OfficeProcess.start(List.of(), url, folder, care, WORKERS)) {
            int enough = before + random.nextInt(ACTS);
            while (office.atWork()
                    && OfficeProcess.lines(folder, "acknowledged").size() < enough) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(MILLISECONDS));
            assertThat(office.atWork()).as("the office is at work").isTrue();
        }
        List<String> acknowledged = OfficeProcess.lines(folder, "acknowledged");
        LeftBehind left = new LeftBehind(url, acknowledged);
        return new Left(acknowledged.size() - before, left.torn(), left.lost(), OfficeProcess.lines(folder, "failed"));
    }

    /** What one kill left. */
    private record Left(int acknowledged, List<String> torn, List<String> lost, List<String> failed) {}

    /** What all kills left. */
    record Tally(int kills, int acknowledged, List<String> torn, List<String> lost, List<String> failed) {

        private Tally and(Left left) {
            return new Tally(kills + 1, acknowledged + left.acknowledged, left.torn, left.lost, left.failed);
        }

        private String told(String whose, Stopwatch watch) {
            return "PROOF %s: %d kills, %d acts acknowledged, %d torn, %d lost, %d failed, %d s %s %s %s"
                    .formatted(
                            whose,
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
