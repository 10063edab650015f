package org.hengping.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form is made of has types: columns are no texts, and no record is so wide that one counts its positions. */
class FormTypesTest {

    private static final int WIDEST = 8;

    private static final Path CORE = Path.of("..", "core", "src", "main", "java", "org", "hengping", "core");

    /** Ids of columns that are words of other things, too. */
    private static final Set<FormColumn> EVERYDAY = Set.of(
            FormColumn.NAME,
            FormColumn.TEXT,
            FormColumn.ROW,
            FormColumn.GROUP,
            FormColumn.REASON,
            FormColumn.SIZE,
            FormColumn.RATE,
            FormColumn.PHONE,
            FormColumn.BUDGET,
            FormColumn.SOURCES,
            FormColumn.NUMBERS);

    @ParameterizedTest
    @ValueSource(strings = {"form", "indicator", "round", "organization", "scoring", "disclosure", "integrity"})
    void no_record_has_more_than_eight_components(String room) {
        var records = new ClassFileImporter()
                        .withImportOption(
                                location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
                        .importPackages("org.hengping.core." + room)
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .toList();

        assertThat(records).isNotEmpty().allSatisfy(record -> assertThat(record.getRecordComponents())
                .as(record.getName())
                .hasSizeLessThanOrEqualTo(WIDEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "findings", "reading", "disclosure", "review"})
    void columns_are_called_by_their_types(String room) throws IOException {
        Pattern literal = Pattern.compile(Stream.of(FormColumn.values())
                .filter(column -> !EVERYDAY.contains(column))
                .flatMap(column -> Stream.of(column.id(), column.field()).distinct())
                .collect(joining("|", "\"(?:", ")\"")));
        try (Stream<Path> files = Files.walk(CORE.resolve(room))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("FormColumn.java"))
                            .filter(file -> literal.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    @Test
    void the_names_of_columns_would_be_found() {
        assertThat(read(CORE.resolve(Path.of("form", "FormColumn.java")))).contains("\"deviationReason\"");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
