package org.hengping.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Within a room, too, one can read from the ground up: no file needs another that needs it. */
class FileCirclesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.hengping.core", "org.hengping.db", "org.hengping.workflow", "org.hengping.ui");

    @Test
    void all_rooms_are_looked_at() {
        assertThat(rooms())
                .hasSizeGreaterThan(50)
                .contains("org.hengping.core.reading", "org.hengping.workflow.gate", "org.hengping.ui.form");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_file_of_a_room_needs_one_that_needs_it(String room) {
        Map<String, Set<String>> needs = needs(room);

        assertThat(needs)
                .allSatisfy((file, needed) ->
                        assertThat(reached(needs, needed)).as(file).doesNotContain(file));
    }

    private static Set<String> rooms() {
        return HOUSE.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
    }

    /** The files of a room, each with those it names itself. */
    private static Map<String, Set<String>> needs(String room) {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (JavaClass type : HOUSE) {
            if (type.getPackageName().equals(room)) {
                needs.computeIfAbsent(file(type), none -> new TreeSet<>())
                        .addAll(type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                                .filter(other -> other.getPackageName().equals(room))
                                .map(FileCirclesTest::file)
                                .filter(other -> !other.equals(file(type)))
                                .collect(toCollection(TreeSet::new)));
            }
        }
        return needs;
    }

    private static Set<String> reached(Map<String, Set<String>> needs, Set<String> from) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            String file = next.pop();
            if (reached.add(file)) {
                next.addAll(needs.getOrDefault(file, Set.of()));
            }
        }
        return reached;
    }

    private static String file(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
