package org.hengping.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms that know the language: how a quantity is written, and what running text says. */
class LanguageRoomsTest {

    private static final Path CORE = Path.of("..", "core", "src", "main", "java", "org", "hengping", "core");
    private static final JavaClasses LANGUAGE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.hengping.core.value", "org.hengping.core.lexicon", "org.hengping.core.narrative");

    /** Words for a limit or a movement in a text of the program. */
    private static final Pattern GRAMMAR =
            Pattern.compile("\"[^\"\\n]*(?:不少于|不低于|不高于|至少|至多|下滑|下跌|压降|缩减|缩短|减幅|上涨)[^\"\\n]*\"");

    @Test
    void value_knows_no_form() {
        knows("org.hengping.core.value", "org.hengping.core.value");
    }

    @Test
    void narrative_knows_values_and_words_only() {
        knows(
                "org.hengping.core.narrative",
                "org.hengping.core.narrative",
                "org.hengping.core.value",
                "org.hengping.core.lexicon");
    }

    @Test
    void the_lexicon_knows_nothing_else() {
        knows("org.hengping.core.lexicon", "org.hengping.core.lexicon");
    }

    @Test
    void at_least_and_at_most_rose_and_fell_are_spelt_out_in_one_file() throws IOException {
        try (Stream<Path> files = Files.walk(CORE)) {
            List<String> spelt = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> GRAMMAR.matcher(read(file)).find())
                    .map(file -> CORE.relativize(file).toString())
                    .toList();

            assertThat(spelt)
                    .containsExactly(Path.of("value", "QuantityWords.java").toString());
        }
    }

    private static void knows(String room, String... rooms) {
        assertThat(LANGUAGE.stream().filter(type -> type.getPackageName().equals(room)))
                .as(room)
                .hasSizeGreaterThan(4);
        classes()
                .that(resideInAPackage(room))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(rooms).or(resideInAnyPackage("java..", "org.jspecify.annotations")))
                .check(LANGUAGE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
