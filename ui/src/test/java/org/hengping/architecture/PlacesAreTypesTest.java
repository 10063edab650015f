package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.findings.Finding;
import org.junit.jupiter.api.Test;

/** Where something stands, in a form or in a file, is a type in core: what is written for people is never taken apart again. */
class PlacesAreTypesTest {

    private static final Set<String> NAMES = Set.of("where", "place");

    private static final List<RecordComponent> PLACES = new ClassFileImporter()
                    .withImportOption(
                            location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
                    .importPackages("org.hengping.core")
                    .stream()
                    .filter(JavaClass::isRecord)
                    .map(JavaClass::reflect)
                    .flatMap(record -> Stream.of(record.getRecordComponents()))
                    .filter(component -> NAMES.contains(component.getName()))
                    .toList();

    @Test
    void places_are_seen() {
        assertThat(PLACES).extracting(RecordComponent::getDeclaringRecord).contains(Finding.class);
    }

    @Test
    void a_place_is_no_text() {
        assertThat(PLACES)
                .filteredOn(component -> component.getType() == String.class)
                .isEmpty();
    }
}
