package org.hengping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The walk of a form ends in two rooms beside each other. */
class EndsOfTheWalkTest {

    @Test
    void what_is_late_and_what_is_public_do_not_know_each_other() {
        var core = new ClassFileImporter().importPackages("org.hengping.core");
        noClasses()
                .that()
                .resideInAPackage("org.hengping.core.disclosure")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hengping.core.overdue")
                .check(core);
        noClasses()
                .that()
                .resideInAPackage("org.hengping.core.overdue")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hengping.core.disclosure")
                .check(core);
    }
}
