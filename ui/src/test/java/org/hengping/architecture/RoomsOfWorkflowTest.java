package org.hengping.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** The rooms of the use cases: who may know whom, and what a screen may know of them. */
class RoomsOfWorkflowTest {

    private static final String WORKFLOW = "org.hengping.workflow";

    /** From the ground up: each room knows those before it, and none behind. The package above them all is the last one. */
    private static final List<String> ORDER = List.of(
            "engine",
            "gate",
            "audit",
            "road",
            "deadline",
            "integrity",
            "paper",
            "results",
            "board",
            "reminder",
            "duty",
            "office",
            "staff",
            "dispensation",
            "round",
            "");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.hengping");

    @Test
    void every_room_is_there_and_has_its_place_in_the_order() {
        Set<String> rooms = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.equals(WORKFLOW) || name.startsWith(WORKFLOW + "."))
                .collect(toSet());

        assertThat(rooms)
                .containsExactlyInAnyOrderElementsOf(
                        ORDER.stream().map(RoomsOfWorkflowTest::room).toList());
    }

    @Test
    void a_room_knows_only_rooms_before_it() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (String later : ORDER.subList(i + 1, ORDER.size())) {
                noClasses()
                        .that(resideInAPackage(room(ORDER.get(i))))
                        .should()
                        .dependOnClassesThat(resideInAPackage(room(later)))
                        .because(room(ORDER.get(i)) + " comes before " + room(later))
                        .check(HOUSE);
            }
        }
    }

    @Test
    void no_rooms_know_each_other() {
        slices().matching(WORKFLOW + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void a_screen_knows_use_cases_and_what_they_take_and_give() {
        Set<String> offered = offered();

        noClasses()
                .that(resideInAPackage("org.hengping.ui.."))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to workflow and are no use case, nor taken or given by one",
                        type -> type.getPackageName().startsWith(WORKFLOW) && !offered.contains(type.getName())))
                .because("whatever else is public is so for another room, and goes round the gate")
                .check(HOUSE);
    }

    @Test
    void what_is_offered_are_use_cases_and_not_what_they_are_made_of() {
        assertThat(offered())
                .contains(room("road") + ".Consulting", room("road") + ".Sheet", room("board") + ".BoardLine")
                .doesNotContain(room("gate") + ".Gate", room("gate") + ".Entry", room("road") + ".Moves");
    }

    /** Every use case, with whatever of workflow its public methods take and give, and the parts of that. */
    private static Set<String> offered() {
        Deque<JavaClass> next = HOUSE.stream()
                .filter(type -> type.getPackageName().startsWith(WORKFLOW) && type.isAnnotatedWith(Service.class))
                .filter(RoomsOfWorkflowTest::isPublic)
                .collect(toCollection(ArrayDeque::new));
        Set<String> offered = new HashSet<>();
        while (!next.isEmpty()) {
            JavaClass type = next.pop();
            if (offered.add(type.getName())) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(RoomsOfWorkflowTest::signature)
                        .filter(one -> one.getPackageName().startsWith(WORKFLOW))
                        .forEach(next::add);
            }
        }
        return new TreeSet<>(offered);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String room(String name) {
        return name.isEmpty() ? WORKFLOW : WORKFLOW + "." + name;
    }
}
