package org.hengping.db;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * What 16 clerks at work leave in H2 when the process, or the power, ends at any moment. HENGPING_POWER_CUTS says how many moments are tried.
 */
class PowerCutTest {

    private static final int CLERKS = 16;
    private static final int ENTRIES = 200;
    private static final int MOMENTS_OF_A_RUN = 5;
    private static final int MOMENTS = Integer.parseInt(System.getenv().getOrDefault("HENGPING_POWER_CUTS", "10"));

    /** Without our care of it, H2 is found wanting long before so many. */
    private static final int ENOUGH = 3000;

    private static final Care CAREFUL = new Care(
            "in turns, forced, in order",
            ModelDisk::orderedUrl,
            pool -> H2Settings.oneWriter(pool, Duration.ofSeconds(60)));

    /** H2 as it comes. */
    private static final Care CARELESS = new Care("as it comes", ModelDisk::url, pool -> pool);

    /** In turns and forced, and written as the disk pleases. */
    private static final Care UNORDERED = new Care("in turns, forced", ModelDisk::url, CAREFUL.turns);

    private static final Ending KILL = new Ending("killed", (file, random) -> file.afterKill());
    private static final Ending POWER_CUT = new Ending("without power", ModelFile::afterPowerCut);

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private int runs;

    @BeforeEach
    void an_empty_ledger() throws SQLException {
        try (HikariDataSource pool = pool("jdbc:h2:file:" + folder.resolve("empty"))) {
            Ledger.create(pool);
        }
    }

    @Test
    void a_killed_server_leaves_no_entry_by_half_and_loses_none_that_was_acknowledged() throws Exception {
        Tally tally = tally(MOMENTS, CAREFUL, KILL);

        assertThat(tally.wrong()).isZero();
    }

    @Test
    void a_power_cut_leaves_no_entry_by_half_and_loses_none_that_was_acknowledged() throws Exception {
        Tally tally = tally(MOMENTS, CAREFUL, POWER_CUT);

        assertThat(tally.wrong()).isZero();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HENGPING_POWER_CUTS", matches = ".+")
    void without_turns_a_killed_server_leaves_entries_by_half() throws Exception {
        Tally tally = tally(ENOUGH, CARELESS, KILL);

        assertThat(tally.wrong()).isPositive();
    }

    @Test
    void without_forcing_a_power_cut_loses_what_was_acknowledged() throws Exception {
        Tally tally = tally(ENOUGH, CARELESS, POWER_CUT);

        assertThat(tally.wrong()).isPositive();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HENGPING_POWER_CUTS", matches = ".+")
    void without_an_order_of_writing_a_power_cut_leaves_entries_by_half() throws Exception {
        Tally tally = tally(ENOUGH, UNORDERED, POWER_CUT);

        assertThat(tally.wrong()).isPositive();
    }

    /** Tries moments until something is wrong, at most so many. */
    private Tally tally(int atMost, Care care, Ending ending) throws Exception {
        Tally tally = new Tally(0, 0, 0, 0);
        while (tally.moments() < atMost && tally.wrong() == 0) {
            for (Picture picture : run(care, ending)) {
                tally = tally.and(picture);
            }
        }
        System.out.printf("PROOF %s, %s: %s%n", care.name, ending.name, tally.told());
        return tally;
    }

    /** The clerk who has just been told that an entry is stored looks at the disk, while all others go on. */
    private List<Picture> run(Care care, Ending ending) throws Exception {
        Path database = folder.resolve("run-" + runs++);
        Files.copy(folder.resolve("empty.mv.db"), Path.of(database + ".mv.db"));
        List<Picture> pictures = new CopyOnWriteArrayList<>();
        Set<Integer> moments = random.ints(1, ENTRIES - CLERKS)
                .distinct()
                .limit(MOMENTS_OF_A_RUN)
                .boxed()
                .collect(toSet());
        try (HikariDataSource pool = pool(care.url.apply(database.toString()));
                ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            DataSource ours = care.turns.apply(pool);
            Ledger ledger = new Ledger();
            for (int i = 0; i < ENTRIES; i++) {
                clerks.submit(() -> {
                    int acknowledged = ledger.write(ours);
                    if (moments.contains(acknowledged)) {
                        pictures.add(picture(database, ledger, ending));
                    }
                    return null;
                });
            }
        }
        Files.deleteIfExists(Path.of(database + ".mv.db"));
        return pictures;
    }

    private Picture picture(Path database, Ledger ledger, Ending ending) throws IOException {
        Set<Long> acknowledged = Set.copyOf(ledger.acknowledged);
        Path found = Path.of(database + "-" + acknowledged.size());
        Files.write(Path.of(found + ".mv.db"), ending.remains.of(ModelDisk.file(database.toString()), random));
        return new Picture(found, acknowledged);
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CLERKS + 1);
        return pool;
    }

    /** What was left at one moment. */
    private record Picture(Path database, Set<Long> acknowledged) {

        Ledger.Left read() throws SQLException, IOException {
            try {
                return Ledger.read("jdbc:h2:file:" + database, acknowledged);
            } finally {
                Files.delete(Path.of(database + ".mv.db"));
            }
        }
    }

    /** What is done for H2. */
    private record Care(String name, UnaryOperator<String> url, UnaryOperator<DataSource> turns) {}

    /** How it ends. */
    private record Ending(String name, Remains remains) {}

    private interface Remains {
        byte[] of(ModelFile file, Random random) throws IOException;
    }

    /** How many moments were tried, and what was wrong after how many of them. */
    private record Tally(int moments, int torn, int lost, int unreadable) {

        int wrong() {
            return torn + lost + unreadable;
        }

        String told() {
            return "%d moments, %d torn, %d lost, %d unreadable".formatted(moments, torn, lost, unreadable);
        }

        Tally and(Picture picture) throws IOException {
            try {
                Ledger.Left left = picture.read();
                return new Tally(
                        moments + 1,
                        torn + (left.torn().isEmpty() ? 0 : 1),
                        lost + (left.lost().isEmpty() ? 0 : 1),
                        unreadable);
            } catch (SQLException unread) {
                return new Tally(moments + 1, torn, lost, unreadable + 1);
            }
        }
    }
}
