package org.hengping.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hengping.ui.file.BoundedReading;
import org.hengping.ui.words.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said about sample files stays as it was written down, to the letter: on the terminal, as JSON, and in the sheet of all findings. A
 * report that reads otherwise lies in {@code target/reports}, to be looked at beside the one that was expected.
 */
class ReportSamplesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "reports");
    private static final Path NOW = Path.of("target", "reports");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account-and-people",
                "blank",
                "cut-off",
                "no-form",
                "points-in-labels",
                "printed-figures",
                "shared-points",
                "targets-only",
                "without-reasons",
                "without-scores"
            })
    void the_report_of_a_sample_reads_as_it_was_written_down(String name) throws Exception {
        Path file = SAMPLES.resolve(name + ".txt");

        String report = onTheTerminal(file) + onTheTerminal(file, "--json") + inTheSheet(file);

        Files.createDirectories(NOW);
        Files.writeString(NOW.resolve(name + ".report"), report);
        assertThat(report).isEqualTo(Files.readString(SAMPLES.resolve(name + ".report")));
    }

    private static String onTheTerminal(Path file, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(file.toString());
        CheckCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        return out.toString(StandardCharsets.UTF_8)
                .replace(file.toString(), file.getFileName().toString())
                .replace("\r", "");
    }

    private static String inTheSheet(Path file) throws Exception {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        Checked checked = Checked.read(name, content, BoundedReading.of(content, null, 1));
        StringBuilder text = new StringBuilder();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            text.append(cells(FindingsSheet.write(List.of(checked), Wording.of(language))));
        }
        return text.toString();
    }

    private static String cells(byte[] sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(sheet))) {
            for (Row row : workbook.getSheetAt(0)) {
                StringJoiner line = new StringJoiner("\t");
                for (Cell cell : row) {
                    line.add(cell.getStringCellValue().replace("\n", "\\n"));
                }
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }
}
