package org.hengping.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.findings.Rule;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.value.Target;
import org.junit.jupiter.api.Test;

/** The room of the rules: each is a constant of one list, sees a row that was understood already, and knows no file. */
class RulesRoomTest {

    private static final String IDS =
            Arrays.stream(Rule.values()).map(Rule::name).collect(Collectors.joining("|"));
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.hengping.core");

    @Test
    void nobody_spells_out_the_id_of_a_rule() {
        List<Path> files = Stream.of("core", "db", "workflow", "ui")
                .flatMap(module -> sources(Path.of("..", module, "src", "main", "java")))
                .toList();

        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.stream().filter(RulesRoomTest::spelledOut)).isEmpty();
    }

    @Test
    void only_the_report_of_a_file_asks_what_was_read() {
        noClasses()
                .that(resideInAPackage("org.hengping.core.findings").and(not(named("FileReport", "FittingRules"))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.hengping.core.reading"))
                .because("a rule is the same for a draft and for a file")
                .check(CORE);
    }

    @Test
    void a_row_is_understood_in_one_place() {
        noClasses()
                .that(not(named("UnderstoodRow", "Indicator")))
                .should()
                .callMethod(Indicator.class, "promised")
                .orShould()
                .callMethod(Indicator.class, "reached", Target.class)
                .because("whoever understands a value again may understand it otherwise")
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe(
                String.join(" or ", names),
                type -> List.of(names).contains(type.getSimpleName())
                        || List.of(names).contains(type.getName().replaceAll(".*\\.|\\$.*", "")));
    }

    private static boolean spelledOut(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.matches(".*\"([^\"]*[^\"A-Z_])?(" + IDS + ")([^\"A-Z_][^\"]*)?\".*"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
