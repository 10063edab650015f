package org.hengping.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.hengping.ui.part.Screen;
import org.junit.jupiter.api.Test;

/** Every screen is made of the kit: its root and its name, and how much room there is. */
class ScreensOfTheKitTest {

    private static final JavaClasses UI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hengping.ui");

    /** Signing in and the first password come before the rail, and look like no screen beside it. */
    @Test
    void every_view_beside_the_rail_is_a_screen() {
        List<JavaClass> views = UI.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .filter(type -> type.getAnnotationOfType(Route.class).autoLayout())
                .toList();

        assertThat(views).hasSizeGreaterThan(20).allMatch(view -> view.isAssignableTo(Screen.class));
    }

    @Test
    void only_the_kit_asks_how_wide_the_window_is() {
        noClasses()
                .that(resideOutsideOfPackage("org.hengping.ui.part"))
                .should()
                .callMethod(Page.class, "windowSizeSignal")
                .because("there is one narrow width, and one way to follow it")
                .check(UI);
    }

    /** The second of a double click comes for a row that may be gone. */
    @Test
    void only_the_kit_listens_to_clicks_on_rows() {
        noClasses()
                .that(resideOutsideOfPackage("org.hengping.ui.part"))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("addItemClickListener")))
                .check(UI);
    }

    /** A session lives and ends in the memory of the one process: half the fields saying so would say nothing. */
    @Test
    void no_field_speaks_of_sessions_that_are_written_down() {
        noFields().should().haveModifier(JavaModifier.TRANSIENT).check(UI);
    }
}
