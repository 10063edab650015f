package org.hengping.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.db.MySqlServer;
import org.hengping.workflow.reminder.LetterSending;
import org.hengping.workflow.reminder.Sweeping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers, one MySQL database, one SMTP server, forty people. */
@Tag("mysql")
class TwoServersTest {

    private static final int PEOPLE = 40;

    private final String database = MySqlServer.shared().newDatabase();
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MailServerOffice one;
    private MailServerOffice two;

    @BeforeEach
    void open() {
        smtp.start();
        one = new MailServerOffice(database, smtp.getSmtp().getPort());
        two = new MailServerOffice(database, smtp.getSmtp().getPort());
        one.district(PEOPLE);
    }

    @AfterEach
    void close() {
        two.close();
        one.close();
        smtp.stop();
    }

    @Test
    void each_digest_comes_once_and_a_server_killed_while_sending_loses_none() throws Exception {
        theDayBeforeTheLadder();
        theDueDayAndTheDayAfter();
        oneServerDiesBetweenSendingAndMarking();
    }

    private void theDayBeforeTheLadder() throws Exception {
        now(LocalDateTime.of(2026, 3, 11, 10, 0));
        assertThat(both(office -> office.get(Sweeping.class).sweep())).isZero();
        now(LocalDateTime.of(2026, 3, 13, 8, 59));
        assertThat(both(office -> office.get(Sweeping.class).sweep())).isZero();
    }

    private void theDueDayAndTheDayAfter() throws Exception {
        now(LocalDateTime.of(2026, 3, 13, 9, 0));
        assertThat(both(office -> office.get(Sweeping.class).sweep())).isEqualTo(PEOPLE);
        assertThat(both(office -> office.get(LetterSending.class).deliver())).isEqualTo(PEOPLE);
        assertThat(one.count("SELECT COUNT(*) FROM outbox")).isEqualTo(PEOPLE);
        assertThat(received()).hasSize(PEOPLE).allSatisfy((address, letters) -> assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.getContent().toString())
                        .contains("2025年度自评表：填报中，2026-03-13 截止，今天截止")
                        .containsPattern("https://hengping\\.example\\.gov\\.cn/evaluations/\\d+")));

        now(LocalDateTime.of(2026, 3, 14, 10, 0));
        assertThat(both(office -> office.get(Sweeping.class).sweep()))
                .as("a Saturday")
                .isZero();
        now(LocalDateTime.of(2026, 3, 16, 9, 30));
        assertThat(both(office -> office.get(Sweeping.class).sweep())).isEqualTo(PEOPLE);
        assertThat(both(office -> office.get(Sweeping.class).sweep())).isZero();
        assertThat(one.count("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL"))
                .isEqualTo(PEOPLE);
    }

    private void oneServerDiesBetweenSendingAndMarking() throws Exception {
        LocalDateTime morning = LocalDateTime.of(2026, 3, 16, 9, 31);
        Process third = thirdServer(10, morning);
        try (BufferedReader said = third.inputReader()) {
            assertThat(said.lines().anyMatch("STALLED"::equals)).isTrue();
        } finally {
            third.destroyForcibly();
        }
        assertThat(third.onExit().orTimeout(30, TimeUnit.SECONDS).join().exitValue())
                .isEqualTo(137);
        assertThat(received().values().stream().mapToInt(List::size).sum()).isEqualTo(PEOPLE + 10);
        assertThat(one.count("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL"))
                .as("nine are marked, the tenth is not")
                .isEqualTo(PEOPLE - 9);

        now(morning);
        assertThat(both(office -> office.get(LetterSending.class).deliver())).isEqualTo(PEOPLE - 10);
        now(morning.plusMinutes(11));
        assertThat(both(office -> office.get(LetterSending.class).deliver()))
                .as("the lease has ended")
                .isEqualTo(1);

        assertThat(one.count("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL"))
                .isZero();
        Map<String, List<MimeMessage>> all = received();
        assertThat(all).hasSize(PEOPLE);
        List<List<String>> repeated = new ArrayList<>();
        for (List<MimeMessage> letters : all.values()) {
            List<String> numbers = numbers(letters);
            assertThat(numbers.stream().distinct()).hasSize(2);
            if (numbers.size() > 2) {
                repeated.add(numbers);
            }
        }
        assertThat(repeated)
                .as("the one that was handed over and not marked came twice, under one number")
                .singleElement()
                .satisfies(numbers -> assertThat(numbers).hasSize(3));
    }

    private static List<String> numbers(List<MimeMessage> letters) throws Exception {
        List<String> numbers = new ArrayList<>();
        for (MimeMessage letter : letters) {
            numbers.add(letter.getMessageID());
        }
        return numbers;
    }

    private Process thirdServer(int stallAfter, LocalDateTime at) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                MailServerOffice.class.getName(),
                database,
                String.valueOf(smtp.getSmtp().getPort()),
                String.valueOf(stallAfter),
                at.toString());
        return builder.redirectError(new File("target/third-server.log")).start();
    }

    private void now(LocalDateTime at) {
        one.now(at);
        two.now(at);
    }

    /** Both servers at the same moment, in two threads each; what they did together. */
    private int both(ToIntFunction<MailServerOffice> work) throws Exception {
        List<MailServerOffice> servers = List.of(one, two, one, two);
        CyclicBarrier start = new CyclicBarrier(servers.size());
        List<Future<Integer>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(servers.size())) {
            for (MailServerOffice server : servers) {
                Callable<Integer> one = () -> {
                    start.await();
                    return work.applyAsInt(server);
                };
                done.add(threads.submit(one));
            }
        }
        int sum = 0;
        for (Future<Integer> one : done) {
            sum += one.get();
        }
        return sum;
    }

    private Map<String, List<MimeMessage>> received() {
        return Stream.of(smtp.getReceivedMessages()).collect(Collectors.groupingBy(TwoServersTest::to));
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
