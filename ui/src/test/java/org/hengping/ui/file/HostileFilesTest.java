package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hengping.core.day.Stopwatch;
import org.hengping.core.findings.FileReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm are refused in words and in time, by the way in that the server takes. */
class HostileFilesTest {

    /** Five seconds on a machine of its own; where tests share it with much else, reading may take longer, but never more than this. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty             | empty
            blank lines       | empty
            rtf               | rtf
            program           | kind
            truncated         | damaged
            encrypted docx    | encrypted
            encrypted pdf     | encrypted
            21 MB             | tooLarge
            many entries      | tooMuch
            macros docx       | macros
            entities docx     | damaged
            entities bin docx | damaged
            deep docx         | tooMuch
            deep bin docx     | tooMuch
            cells docx        | tooMuch
            paragraphs docx   | tooMuch
            rows docx         | tooManyRows
            text docx         | tooMuch
            rows xlsx         | tooManyRows
            rows bin xlsx     | tooManyRows
            rows prefix xlsx  | tooManyRows
            sheets xlsx       | tooManyRows
            cells xlsx        | tooMuch
            strings xlsx      | tooMuch
            string xlsx       | tooMuch
            merged xlsx       | tooMuch
            brackets txt      | tooMuch
            endless line      | tooLong
            bars txt          | tooManyRows
            rows html         | tooManyRows
            cells html        | tooMuch
            span html         | tooMuch
            tables html       | tooMuch
            deep html         | tooMuch
            bomb pdf          | damaged
            loop pdf          | tooSlow
            """)
    void a_hostile_file_is_refused_in_words_and_in_time(String what, String why) throws Exception {
        byte[] file = Hostile.file(what);
        Stopwatch watch = Stopwatch.start();

        assertThatThrownBy(() -> BoundedReading.of(file, null, 1))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("file." + why));
        assertThat(watch.elapsed()).isLessThan(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short brackets txt",
                "numbers txt",
                "each txt",
                "tiers txt",
                "rows txt",
                "lines docx",
                "endless bars",
                "fraction xlsx",
                "format xlsx",
                "states pdf",
                "fan pdf"
            })
    void what_would_take_long_is_read_or_refused_in_time(String what) throws Exception {
        byte[] file = Hostile.file(what);
        Stopwatch watch = Stopwatch.start();
        try {
            assertThat(BoundedReading.of(file, null, 1)).isNotNull();
        } catch (Unreadable refused) {
            assertThat(refused.sentence().key()).isIn("file.tooSlow", "file.tooMuch");
        }
        assertThat(watch.elapsed()).isLessThan(LONGEST);
    }

    /** Until so many files are being read, each by a process of its own that works. */
    private static void awaitReaders(int many) {
        Stopwatch watch = Stopwatch.start();
        while (readers() < many && watch.within(LONGEST)) {
            Thread.onSpinWait();
        }
    }

    private static long readers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .count();
    }

    @Test
    void two_hostile_files_do_not_keep_a_third_one_from_being_read() throws Exception {
        byte[] loop = Hostile.file("loop pdf");
        List<CompletableFuture<String>> hostile = Stream.of(1L, 2L)
                .map(person -> CompletableFuture.supplyAsync(() -> outcome(loop, person), HostileFilesTest::start))
                .toList();
        awaitReaders(2);

        FileReport good = BoundedReading.of(Written.docx(), null, 3);

        assertThat(good.read().form().indicators()).hasSize(17);
        assertThat(hostile).noneMatch(CompletableFuture::isDone);
        assertThat(hostile).allSatisfy(file -> assertThat(file.join()).isEqualTo("tooSlow"));
    }

    @Test
    void nobody_has_more_than_one_file_read_at_a_time() throws Exception {
        byte[] loop = Hostile.file("loop pdf");
        List<CompletableFuture<String>> files = Stream.of(1, 2, 3, 4)
                .map(number -> CompletableFuture.supplyAsync(() -> outcome(loop, 4), HostileFilesTest::start))
                .toList();

        assertThat(outcome(Written.docx(), 5)).isEqualTo("read");
        assertThat(files.stream().map(CompletableFuture::join)).contains("tooSlow", "busy");
    }

    @Test
    void nothing_is_left_behind() throws Exception {
        List<String> before = left();
        for (String what : List.of("string xlsx", "bomb pdf", "loop pdf", "deep docx", "sheets xlsx")) {
            outcome(Hostile.file(what), 6);
        }
        outcome(Written.xls(), 6);

        assertThat(left()).containsExactlyInAnyOrderElementsOf(before);
    }

    /** In the folders for files that nobody is to keep; those of other programs left aside. */
    private static List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(name -> !name.contains("hengping-mysql"))
                    .filter(name -> name.matches("(?i).*(poi|pdfbox|hengping|upload|temp_dir|tabula).*"))
                    .toList();
        }
    }

    private static void start(Runnable work) {
        new Thread(work).start();
    }

    private static String outcome(byte[] file, long person) {
        try {
            BoundedReading.of(file, null, person);
            return "read";
        } catch (Unreadable refused) {
            return refused.why();
        }
    }
}
