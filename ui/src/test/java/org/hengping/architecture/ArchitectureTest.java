package org.hengping.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** The house: who may know whom. */
class ArchitectureTest {

    private static final List<String> WALK = List.of(
            "value organization indicator round form scoring findings review results overdue disclosure".split(" "));
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.hengping");

    @Test
    void every_room_of_the_house_is_there() {
        for (String room : List.of(
                "core.value",
                "core.form",
                "core.scoring",
                "core.findings",
                "core.review",
                "db",
                "workflow",
                "workflow.engine",
                "ui.form")) {
            assertThat(HOUSE.stream().filter(type -> type.getPackageName().equals("org.hengping." + room)))
                    .as(room)
                    .isNotEmpty();
        }
    }

    @Test
    void core_is_pure_java() {
        classes()
                .that(resideInAPackage("org.hengping.core.."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("org.hengping.core..", "java..", "org.jspecify.annotations"))
                .because("rules outlive frameworks")
                .check(HOUSE);
    }

    @Test
    void the_walk_of_a_form_is_one_way() {
        for (int i = 0; i < WALK.size(); i++) {
            for (String later : WALK.subList(i + 1, WALK.size())) {
                noClasses()
                        .that(resideInAPackage("org.hengping.core." + WALK.get(i)))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.hengping.core." + later))
                        .because(WALK.get(i) + " comes before " + later)
                        .check(HOUSE);
            }
        }
    }

    @Test
    void reading_knows_the_form_and_nothing_after_it() {
        noClasses()
                .that(resideInAPackage("org.hengping.core.reading"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.hengping.core.scoring..", "org.hengping.core.findings..", "org.hengping.core.review.."))
                .because("what a file says does not depend on what the rules make of it")
                .check(HOUSE);
    }

    @Test
    void core_has_no_cycles() {
        slices().matching("org.hengping.core.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void flowable_stays_in_its_room() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.hengping.workflow.engine")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.flowable.."))
                .because("the engine can be replaced without touching a use case")
                .check(HOUSE);
    }

    @Test
    void sql_stays_in_db() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.hengping.db..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                        .and(DescribedPredicate.not(type(java.sql.SQLException.class))))
                .because("there is one place for queries")
                .check(HOUSE);
    }

    @Test
    void vaadin_stays_in_ui() {
        noClasses()
                .that(resideInAnyPackage("org.hengping.core..", "org.hengping.workflow..", "org.hengping.db.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin..", "org.springframework.security.."))
                .because("screens are an edge")
                .check(HOUSE);
    }

    @Test
    void modules_know_only_what_the_map_allows() {
        noClasses()
                .that(resideInAPackage("org.hengping.workflow.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hengping.ui..", "org.hengping.db.."))
                .check(HOUSE);
        noClasses()
                .that(resideInAPackage("org.hengping.db.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hengping.ui..", "org.hengping.workflow.."))
                .check(HOUSE);
        noClasses()
                .that(resideInAPackage("org.hengping.ui.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.hengping.db.."))
                .check(HOUSE);
    }

    @Test
    void nothing_in_db_is_public() {
        classes()
                .that(resideInAPackage("org.hengping.db..")
                        .and(DescribedPredicate.not(name("org.hengping.db.OrderedDisk"))))
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void views_use_no_port() {
        noClasses()
                .that(resideInAPackage("org.hengping.ui.."))
                .should()
                .dependOnClassesThat(port())
                .because("a view that asks a port goes round the gate")
                .check(HOUSE);
    }

    @Test
    void parts_of_views_are_package_private() {
        classes()
                .that(resideInAnyPackage("org.hengping.ui.form", "org.hengping.ui.desk", "org.hengping.ui.shell"))
                .and()
                .areAssignableTo(Component.class)
                .and()
                .areNotAnnotatedWith(com.vaadin.flow.router.Route.class)
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void transactions_begin_in_use_cases_only() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                        resideInAnyPackage("org.hengping.workflow..", "org.hengping.db")))
                .check(HOUSE);
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(resideInAnyPackage("org.hengping.workflow..", "org.hengping.db"))
                .check(HOUSE);
        for (JavaClass type : HOUSE) {
            if (type.getPackageName().startsWith("org.hengping.db") && type.isAnnotatedWith(Transactional.class)) {
                assertThat(type.getAnnotationOfType(Transactional.class)
                                .propagation()
                                .name())
                        .as(type.getName())
                        .isEqualTo("MANDATORY");
            }
        }
    }

    @Test
    void no_file_is_longer_than_250_lines() throws IOException {
        try (Stream<Path> files =
                Stream.of("core", "db", "workflow", "ui").flatMap(module -> walk(Path.of("..", module, "src")))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && lines(file) > 250))
                    .isEmpty();
        }
    }

    /** What core declares and db provides. */
    private static DescribedPredicate<JavaClass> port() {
        Set<String> ports = HOUSE.stream()
                .filter(type -> type.getPackageName().equals("org.hengping.db"))
                .flatMap(type -> type.getAllRawInterfaces().stream())
                .map(JavaClass::getName)
                .filter(name -> name.startsWith("org.hengping.core."))
                .collect(Collectors.toSet());
        assertThat(ports)
                .contains(
                        "org.hengping.core.organization.People",
                        "org.hengping.core.review.SelfEvaluations",
                        "org.hengping.core.overdue.DeskEntries")
                .hasSizeGreaterThan(15);
        return DescribedPredicate.describe("a port", type -> ports.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> type(Class<?> type) {
        return DescribedPredicate.describe(type.getSimpleName(), candidate -> candidate.isEquivalentTo(type));
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
