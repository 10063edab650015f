package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengping.core.day.Stopwatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system sees of commits on H2, and what they cost. HENGPING_COMMITS says for how many seconds each. */
@EnabledIfEnvironmentVariable(named = "HENGPING_COMMITS", matches = ".+")
class ForcedCommitsTest {

    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("HENGPING_COMMITS", "0"));
    private static final int CROWD = 16;

    /** Until the code is warm, in seconds. */
    private static final int WARM = 10;

    @TempDir
    Path folder;

    @Test
    void every_act_is_on_the_disk_before_it_is_acknowledged() throws Exception {
        for (int workers : List.of(1, CROWD)) {
            SystemCalls seen = traced("careful", workers);

            assertThat(seen.acts()).isPositive();
            assertThat(seen.unforced()).isZero();
        }
    }

    /** Else the calls above would prove nothing. Nobody forces; now and then one thread writes what another has done. */
    @Test
    void without_care_next_to_none_is() throws Exception {
        SystemCalls seen = traced("loose", CROWD);

        assertThat(seen.acts()).isPositive();
        assertThat(seen.unforced()).isGreaterThan(seen.acts() * 9 / 10);
    }

    @Test
    void what_it_costs_is_measured() throws Exception {
        for (int workers : List.of(1, CROWD)) {
            for (String care : List.of("loose", "careful", "loose", "careful")) {
                System.out.printf(
                        "PROOF %s, %d at work: %.1f acts a second%n", care, workers, actsPerSecond(care, workers));
            }
        }
    }

    private SystemCalls traced(String care, int workers) throws Exception {
        Path calls = folder.resolve("calls");
        List<String> strace =
                List.of("strace", "-f", "-y", "-o", calls.toString(), "-e", "trace=pwrite64,write,fsync,fdatasync");
        OfficeProcess.clear(folder);
        try (OfficeProcess office = OfficeProcess.start(strace, url(), folder, care, workers)) {
            TimeUnit.SECONDS.sleep(SECONDS);
            assertThat(office.atWork()).isTrue();
        }
        SystemCalls seen = SystemCalls.of(Files.readAllLines(calls));
        System.out.println("PROOF " + care + ", " + workers + " at work: " + seen);
        return seen;
    }

    private double actsPerSecond(String care, int workers) throws Exception {
        OfficeProcess.clear(folder);
        try (OfficeProcess office = OfficeProcess.start(List.of(), url(), folder, care, workers)) {
            TimeUnit.SECONDS.sleep(WARM);
            int before = OfficeProcess.lines(folder, "acknowledged").size();
            Stopwatch watch = Stopwatch.start();
            TimeUnit.SECONDS.sleep(SECONDS);
            int acts = OfficeProcess.lines(folder, "acknowledged").size() - before;
            double seconds = watch.elapsed().toMillis() / 1000.0;
            assertThat(office.atWork()).isTrue();
            return acts / seconds;
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("office") + ";WRITE_DELAY=0";
    }
}
