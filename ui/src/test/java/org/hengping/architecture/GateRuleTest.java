package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.hengping.core.review.HistoryEntries;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.road.Moves;
import org.junit.jupiter.api.Test;

/** Every act on a form goes through one gate, and is put on record in one place. */
class GateRuleTest {

    private static final JavaClasses WORKFLOW = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hengping.workflow");

    @Test
    void whoever_enters_to_act_passes_the_conditions_of_the_act() {
        List<JavaClass> acting = calling(Gate.class, Set.of("enter", "enterToWrite"));

        assertThat(acting).extracting(JavaClass::getSimpleName).contains("Moves", "Drafting", "Exempting");
        assertThat(calling(Gate.class, Set.of("pass"))).containsAll(acting);
    }

    @Test
    void what_was_done_is_put_on_record_by_the_moves_alone() {
        assertThat(calling(HistoryEntries.class, Set.of("append", "appendAll")))
                .containsExactly(WORKFLOW.get(Moves.class));
    }

    private static List<JavaClass> calling(Class<?> owner, Set<String> methods) {
        return WORKFLOW.stream()
                .filter(one -> !one.isEquivalentTo(owner))
                .filter(one -> one.getMethodCallsFromSelf().stream()
                        .anyMatch(call ->
                                call.getTargetOwner().isEquivalentTo(owner) && methods.contains(call.getName())))
                .toList();
    }
}
