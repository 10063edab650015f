package org.hengping.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.findings.FileReport;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.paper.PaperForms;
import org.junit.jupiter.api.Test;

/** Reading, understanding and judging a file against a plain POI parse of the same bytes: shuffled slices in one run, paired ratios. */
class ReadingBenchTest {

    /** The folder that the figures are written to; without it a few rounds show that the bench runs. */
    private static final String TARGET = Objects.requireNonNullElse(System.getenv("HENGPING_BENCH"), "");

    private static final int ROUNDS = TARGET.isEmpty() ? 2 : 21;
    private static final int WARM_UP = TARGET.isEmpty() ? 1 : 8;
    private static final int FILES_PER_SLICE = TARGET.isEmpty() ? 2 : 40;

    /** Parses with POI and looks at the text of every cell. */
    private enum Way {
        POI {
            @Override
            int run(byte[] file, boolean word) throws Exception {
                return word ? words(file) : cells(file);
            }
        },
        HENGPING {
            @Override
            int run(byte[] file, boolean word) throws Exception {
                return FileReport.of(Reading.of(FileTables.of(file)), null)
                        .read()
                        .form()
                        .indicators()
                        .size();
            }
        };

        abstract int run(byte[] file, boolean word) throws Exception;
    }

    @Test
    void reading_and_judging_is_measured_against_a_plain_parse() throws Exception {
        StringBuilder text = new StringBuilder(
                "| file | plain POI parse | reading and judging | ratio, median (quartiles) |\n|---|---|---|---|\n");
        text.append(line("docx, 40 rows", PaperForms.longDocx(), true));
        text.append(line("xlsx, 40 rows", PaperForms.longXlsx(), false));
        text.append("\nMedians of ")
                .append(ROUNDS)
                .append(" paired rounds of ")
                .append(FILES_PER_SLICE)
                .append(" files each, shuffled, after the same warm-up, in one thread.\n");
        if (!TARGET.isEmpty()) {
            Files.writeString(Path.of(TARGET, "bench.md"), text);
        }
    }

    private static String line(String name, byte[] file, boolean word) throws Exception {
        assertThat(Way.HENGPING.run(file, word)).isEqualTo(40);
        for (int i = 0; i < WARM_UP; i++) {
            for (Way way : Way.values()) {
                slice(way, file, word);
            }
        }
        double[][] times = new double[ROUNDS][2];
        double[] ratios = new double[ROUNDS];
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            List<Way> order = new ArrayList<>(List.of(Way.values()));
            Collections.shuffle(order, random);
            for (Way way : order) {
                times[round][way.ordinal()] = slice(way, file, word);
            }
            ratios[round] = times[round][1] / times[round][0];
        }
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms, %.0f forms/s | %.2f (%.2f–%.2f) |%n",
                name,
                median(times, 0),
                median(times, 1),
                1000 / median(times, 1),
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS * 3 / 4]);
    }

    private static double median(double[][] times, int way) {
        double[] sorted =
                Arrays.stream(times).mapToDouble(round -> round[way]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** In milliseconds a file. */
    private static double slice(Way way, byte[] file, boolean word) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < FILES_PER_SLICE; i++) {
            assertThat(way.run(file, word)).isPositive();
        }
        return (System.nanoTime() - start) / 1e6 / FILES_PER_SLICE;
    }

    private static int words(byte[] file) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .mapToInt(cell -> cell.getText().length())
                    .sum();
        }
    }

    private static int cells(byte[] file) throws Exception {
        DataFormatter shown = new DataFormatter();
        int letters = 0;
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        letters += shown.formatCellValue(cell).length();
                    }
                }
            }
        }
        return letters;
    }
}
