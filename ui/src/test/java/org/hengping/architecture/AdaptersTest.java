package org.hengping.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The adapters of module db: whatever they are asked is part of somebody's act, and each can be stood in for. */
class AdaptersTest {

    private static final JavaClasses DB = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.hengping.db");

    @Test
    void adapters_answer_within_the_transaction_of_whoever_asks() {
        List<JavaClass> adapters = DB.stream()
                .filter(type -> type.getSimpleName().startsWith("Jdbc"))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(JdbcClient.class)))
                .toList();

        assertThat(adapters).hasSizeGreaterThan(30).allSatisfy(type -> assertThat(propagation(type))
                .as(type.getName())
                .isEqualTo(Propagation.MANDATORY));
    }

    /** By which it is held against the same contract; what the contract says is what the other modules may rely on. */
    @Test
    void the_port_of_an_adapter_has_a_twin_in_memory() {
        JavaClasses contracts = new ClassFileImporter()
                .importPath(Path.of("..", "core", "target", "test-classes", "org", "hengping", "core", "contract"));
        Set<JavaClass> ports = DB.stream()
                .filter(type -> type.isAnnotatedWith("org.hengping.db.Adapter"))
                .flatMap(type -> type.getRawInterfaces().stream())
                .collect(toSet());

        assertThat(ports).hasSizeGreaterThan(30).allSatisfy(port -> assertThat(contracts.stream())
                .as(port.getName())
                .anyMatch(twin -> twin.getSimpleName().equals("InMemory" + port.getSimpleName())
                        && twin.isAssignableTo(port.getName())));
    }

    private static Propagation propagation(JavaClass type) {
        Transactional found = AnnotatedElementUtils.findMergedAnnotation(type.reflect(), Transactional.class);
        return found == null ? Propagation.NEVER : found.propagation();
    }
}
