package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;

/** What a test needs is on it, so that it can be left out where that is not at hand. */
class TagsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.hengping.ui");

    @Test
    void tests_before_a_browser_say_so() {
        List<JavaClass> before = tests("org.hengping.ui.journey.Chromium");

        assertThat(before).hasSizeGreaterThan(20).allMatch(test -> tagged(test, "browser"));
    }

    @Test
    void tests_on_a_server_of_mysql_say_so() {
        List<JavaClass> on = tests("org.hengping.db.MySqlServer").stream()
                .filter(test -> !test.getSimpleName().equals("Databases"))
                .toList();

        assertThat(on).allMatch(test -> tagged(test, "mysql"));
        assertThat(TESTS.stream().filter(test -> test.getSimpleName().endsWith("OnMySqlTest")))
                .hasSizeGreaterThan(4)
                .allMatch(test -> tagged(test, "mysql"));
    }

    /** Concrete classes with tests, their own or those of a contract, that work with it. */
    private static List<JavaClass> tests(String tool) {
        return TESTS.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.getAllMethods().stream()
                        .anyMatch(method -> method.isMetaAnnotatedWith(Test.class)
                                || method.isAnnotatedWith("org.junit.jupiter.params.ParameterizedTest")))
                .filter(type -> uses(type, tool))
                .toList();
    }

    private static boolean uses(JavaClass type, String tool) {
        return type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(used -> used.getTargetClass().getName().equals(tool))
                || type.getAllRawSuperclasses().stream()
                        .flatMap(parent -> parent.getDirectDependenciesFromSelf().stream())
                        .anyMatch(used -> used.getTargetClass().getName().equals(tool));
    }

    /** Tags of a contract count for what extends it, beside its own. */
    private static boolean tagged(JavaClass test, String name) {
        return AnnotationSupport.findRepeatableAnnotations(test.reflect(), Tag.class).stream()
                .anyMatch(tag -> tag.value().equals(name));
    }
}
