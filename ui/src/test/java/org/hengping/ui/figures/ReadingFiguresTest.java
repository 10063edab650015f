package org.hengping.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.findings.FileReport;
import org.hengping.core.findings.Level;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.file.Unreadable;
import org.junit.jupiter.api.Test;

/** Clean forms in five layouts, and the same forms with errors planted one at a time. */
class ReadingFiguresTest {

    /** The folder that the figures are written to, where they are asked for. */
    private static final String TARGET = Objects.requireNonNullElse(System.getenv("HENGPING_FIGURES"), "");

    @Test
    void clean_forms_are_left_in_peace_and_every_planted_error_is_found_alone() throws Exception {
        List<String> alarms = new ArrayList<>();
        Map<Plant, int[]> found = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (TextLayout layout : TextLayout.values()) {
            for (Office office : Offices.all()) {
                forms++;
                List<String> clean = findings(layout.write(office));
                clean.forEach(finding -> alarms.add(layout + " " + office.name() + ": " + finding));
                for (Plant plant : Plant.values()) {
                    if (plant.fits(layout)) {
                        List<String> planted = findings(layout.write(plant.plant(office)));
                        List<String> expected =
                                plant.expected().stream().sorted().toList();
                        int[] count = found.computeIfAbsent(plant, none -> new int[2]);
                        count[0]++;
                        if (planted.equals(expected)) {
                            count[1]++;
                        } else {
                            wrong.add(plant + " " + layout + " " + office.name() + ": " + planted + " for " + expected);
                        }
                    }
                }
            }
        }
        write(forms, alarms, found);

        assertThat(alarms).as("false alarms").isEmpty();
        assertThat(wrong).as("misses and side effects").isEmpty();
    }

    /** Rules of all ERROR and WARNING findings. */
    private static List<String> findings(String text) throws Unreadable, IOException {
        Path file = Files.createTempFile("form", ".txt");
        try {
            Files.writeString(file, text);
            return FileReport.of(Reading.of(FileTables.of(file)), null).findings().stream()
                    .filter(finding -> finding.level() != Level.NOTICE)
                    .map(finding -> finding.rule().name())
                    .sorted()
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static void write(int forms, List<String> alarms, Map<Plant, int[]> found) throws IOException {
        if (TARGET.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append("| planted error | expected | forms | found, and nothing else |\n|---|---|---|---|\n");
        found.forEach((plant, count) -> text.append("| ")
                .append(plant.text())
                .append(" | ")
                .append(String.join(", ", plant.expected()))
                .append(" | ")
                .append(count[0])
                .append(" | ")
                .append(count[1])
                .append(" |\n"));
        text.append("\nClean forms: ")
                .append(forms)
                .append("; ERROR or WARNING findings in them: ")
                .append(alarms.size())
                .append("\n");
        Files.writeString(Path.of(TARGET, "planted.md"), text);
    }
}
