package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record of more than eight components is grouped: nobody tells twelve positions apart. */
class NarrowRecordsTest {

    private static final int MOST = 8;

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "org.hengping.core.review",
                    "org.hengping.core.overdue",
                    "org.hengping.core.results",
                    "org.hengping.workflow",
                    "org.hengping.ui");

    @Test
    void no_record_of_the_road_and_of_what_is_shown_has_more_than_eight_components() {
        List<JavaClass> records = ROOMS.stream().filter(JavaClass::isRecord).toList();

        assertThat(records)
                .extracting(JavaClass::getSimpleName)
                .contains("SelfEvaluation", "HistoryEntry", "BoardQuery", "Tally", "Sheet", "FormPage", "FormRow");
        assertThat(records).allSatisfy(one -> assertThat(one.reflect().getRecordComponents())
                .as(one.getName())
                .hasSizeLessThanOrEqualTo(MOST));
    }
}
