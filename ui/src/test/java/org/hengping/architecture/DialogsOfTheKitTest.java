package org.hengping.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;

/** Dialogs and uploads are made by the kit, once; what leaves the product knows no screens. */
class DialogsOfTheKitTest {

    private static final String KIT = "org.hengping.ui.part";

    private static final JavaClasses UI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hengping.ui");

    @Test
    void only_the_kit_makes_dialogs_and_uploads() {
        noClasses()
                .that(are(outsideOfTheKit()))
                .should()
                .callConstructorWhere(made(Dialog.class).or(made(Upload.class)).or(made(ConfirmDialog.class)))
                .check(UI);
    }

    @Test
    void only_the_kit_says_what_a_dialog_or_an_upload_is() {
        noClasses()
                .that(are(outsideOfTheKit()))
                .should()
                .beAssignableTo(Dialog.class)
                .orShould()
                .beAssignableTo(Upload.class)
                .orShould()
                .beAssignableTo(ConfirmDialog.class)
                .check(UI);
    }

    /** Files in and out, papers, lists, letters and words work without a browser, and whoever is signed in. */
    @Test
    void the_edges_know_no_screens_and_nobody_who_is_signed_in() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.hengping.ui.words..",
                        "org.hengping.ui.file..",
                        "org.hengping.ui.paper..",
                        "org.hengping.ui.sheet..",
                        "org.hengping.ui.calendar..",
                        "org.hengping.ui.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "org.springframework.security..")
                .check(UI);
    }

    private static DescribedPredicate<JavaClass> outsideOfTheKit() {
        return not(resideInAPackage(KIT));
    }

    /** By name, or by a class of ours that is one and is not the kit's own. */
    private static DescribedPredicate<JavaConstructorCall> made(Class<?> type) {
        return JavaAccess.Predicates.targetOwner(assignableTo(type).and(not(resideInAPackage(KIT))))
                .forSubtype();
    }
}
