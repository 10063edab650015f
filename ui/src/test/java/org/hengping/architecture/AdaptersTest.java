package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The adapters of module db: whatever they are asked is part of somebody's act. */
class AdaptersTest {

    @Test
    void adapters_answer_within_the_transaction_of_whoever_asks() {
        List<JavaClass> adapters = new ClassFileImporter()
                        .withImportOption(
                                location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
                        .importPackages("org.hengping.db")
                        .stream()
                        .filter(type -> type.getSimpleName().startsWith("Jdbc"))
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(JdbcClient.class)))
                        .toList();

        assertThat(adapters).hasSizeGreaterThan(30).allSatisfy(type -> assertThat(propagation(type))
                .as(type.getName())
                .isEqualTo(Propagation.MANDATORY));
    }

    private static Propagation propagation(JavaClass type) {
        Transactional found = AnnotatedElementUtils.findMergedAnnotation(type.reflect(), Transactional.class);
        return found == null ? Propagation.NEVER : found.propagation();
    }
}
