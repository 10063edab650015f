package org.hengping.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.hengping.workflow.engine.Diagram;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** A use case is one activity with few collaborators; what it takes and gives has a name that explains itself outside its nest. */
class UseCasesTest {

    private static final int MOST = 8;

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hengping.core", "org.hengping.workflow");

    @Test
    void nobody_works_with_more_than_eight_others() {
        List<JavaClass> working = ROOMS.stream()
                .filter(UseCasesTest::inWorkflow)
                .filter(one -> one.isMetaAnnotatedWith(Component.class))
                .toList();

        assertThat(working).extracting(JavaClass::getSimpleName).contains("Inbox", "Moves", "Drafting");
        assertThat(working).allSatisfy(one -> assertThat(one.getConstructors())
                .as(one.getName())
                .allSatisfy(made -> assertThat(made.getRawParameterTypes()).hasSizeLessThanOrEqualTo(MOST)));
    }

    @Test
    void what_is_taken_and_given_is_nested_in_nobody() {
        List<JavaClass> nested = ROOMS.stream()
                .filter(UseCasesTest::inWorkflow)
                .filter(one -> one.isNestedClass() && one.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(one ->
                        one.getEnclosingClass().filter(UseCasesTest::drawn).isEmpty())
                .toList();

        assertThat(nested).isEmpty();
    }

    /** Boxes, lanes and arrows are nothing without their diagram. */
    private static boolean drawn(JavaClass type) {
        return type.isEquivalentTo(Diagram.class);
    }

    @Test
    void no_two_things_have_one_name() {
        Map<String, List<String>> named = ROOMS.stream()
                .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));

        assertThat(named).containsKeys("Inbox", "SelfEvaluation");
        assertThat(named.values())
                .filteredOn(names -> names.size() > 1 && names.stream().anyMatch(name -> name.contains(".workflow.")))
                .isEmpty();
    }

    private static boolean inWorkflow(JavaClass type) {
        return type.getPackageName().startsWith("org.hengping.workflow");
    }
}
