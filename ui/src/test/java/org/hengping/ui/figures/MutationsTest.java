package org.hengping.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.findings.FileReport;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.findings.Level;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.Differences;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.reading.Reading;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Scoring;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.paper.PaperForms;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same form in another office's layout is the same form; a changed figure changes what follows from it and nothing else. */
class MutationsTest {

    private static final RuleSet RULES = RuleSets.national();
    private static final int YEAR = 2020;

    /** A folder with more forms to mutate, in the department layout. */
    private static final String MORE = Objects.requireNonNullElse(System.getenv("HENGPING_FORMS"), "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void a_mutated_file_gives_what_follows_from_the_mutation(Mutation mutation) throws Exception {
        for (Path file : files()) {
            Cells cells = new Cells(FileTables.of(file));
            EvaluationForm expected = mutation.change(Reading.of(cells.grids()).form());

            FileReport report = FileReport.of(Reading.of(mutation.change(cells).grids()), RULES);

            assertThat(Differences.between(expected, report.read().form()))
                    .as(file + "")
                    .isEmpty();
            assertThat(weighty(report)).as(file + "").isEqualTo(judged(expected));
            assertThat(report.score().totals().computedScore())
                    .isEqualTo(Scoring.score(expected, RULES, YEAR).totals().computedScore());
        }
    }

    private List<Path> files() throws IOException {
        Path own = folder.resolve("example.docx");
        Files.write(own, PaperForms.exampleDocx());
        if (MORE.isEmpty()) {
            return List.of(own);
        }
        try (Stream<Path> more = Files.list(Path.of(MORE))) {
            List<Path> office = more.filter(file -> file.toString().matches(".*\\.(docx|doc|xlsx|xls)$"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(own), office.stream()).toList();
        }
    }

    private static List<String> judged(EvaluationForm form) {
        return JudgedForm.of(form, RULES, YEAR).findings().stream()
                .filter(finding -> finding.level() != Level.NOTICE)
                .map(finding -> finding.rule().name())
                .sorted()
                .toList();
    }

    /** Without those about printed sums, which the file has and the form has not. */
    private static List<String> weighty(FileReport report) {
        return report.findings().stream()
                .filter(finding -> finding.level() != Level.NOTICE && finding.rule() != Rule.DECLARED_TOTAL)
                .map(finding -> finding.rule().name())
                .sorted()
                .toList();
    }
}
