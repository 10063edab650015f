package org.hengping.workflow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.hengping.core.day.Stopwatch;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;

/**
 * An office in a process of its own, at whose forms people work at once until it is killed. What was acknowledged to them is in a file, one
 * line for each act; so is what failed, other than by a refusal.
 *
 * <p>Arguments: the URL of the database, the folder of the files, {@code careful} or {@code loose}, and how many people work.
 */
final class KilledOffice {

    static final String READY = "READY";
    private static final int TOWNS = 4;

    private final Office office;
    private final FileChannel acknowledged;
    private final FileChannel failed;
    private final List<Desk> desks;

    private KilledOffice(Office office, Path folder) throws IOException {
        this.office = office;
        acknowledged = open(folder.resolve("acknowledged"));
        failed = open(folder.resolve("failed"));
        desks = desks(folder.resolve("desks"));
    }

    public static void main(String[] arguments) throws Exception {
        Office office =
                arguments[2].equals("loose") ? new Office(arguments[0], Loose.SETTING) : new Office(arguments[0]);
        KilledOffice killed = new KilledOffice(office, Path.of(arguments[1]));
        Stopwatch watch = Stopwatch.start();
        List<Thread> workers = Stream.generate(() -> new Thread(killed::work))
                .limit(Integer.parseInt(arguments[3]))
                .toList();
        workers.forEach(worker -> worker.setDaemon(true));
        System.out.println(READY);
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
        throw new IllegalStateException("Nobody works any more after " + watch.elapsed());
    }

    private void work() {
        while (true) {
            Desk desk = desks.get(ThreadLocalRandom.current().nextInt(desks.size()));
            String nonce = nonce();
            try {
                String done = desk.act(office, nonce);
                write(acknowledged, done);
            } catch (Refusal refused) {
                // somebody else was quicker: that is the point
            } catch (RuntimeException failure) {
                write(failed, nonce + " " + failure);
            }
        }
    }

    /** Letters only: figures in a text would be compared with those of the rows. */
    private static String nonce() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void write(FileChannel to, String line) {
        try {
            to.write(ByteBuffer.wrap((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Those of the file, or of towns that are made now. */
    private List<Desk> desks(Path file) throws IOException {
        if (!Files.exists(file)) {
            List<Desk> made = new ArrayList<>();
            for (int i = 0; i < TOWNS; i++) {
                made.addAll(made(office.town()));
            }
            Files.write(file, made.stream().map(Desk::line).toList());
        }
        return Files.readAllLines(file).stream().map(Desk::of).toList();
    }

    private List<Desk> made(Office.Town town) {
        String district = town.federation().districtCode();
        return office.inTransaction(() -> office.get(SelfEvaluations.class).ofRound(district, round(town)).stream()
                .map(form -> desk(town, form))
                .toList());
    }

    private long round(Office.Town town) {
        return office.get(SelfEvaluations.class)
                .find(town.federation().districtCode(), town.evaluation())
                .orElseThrow()
                .roundId();
    }

    private Desk desk(Office.Town town, SelfEvaluation form) {
        boolean federation = form.departmentId() == town.federation().id();
        return new Desk(
                form.districtCode(),
                form.id(),
                federation ? town.preparer() : town.otherPreparer(),
                federation ? town.head() : town.otherHead(),
                federation ? town.officer() : town.chief());
    }
}
