package org.hengping.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengping.ui.part.AddressedView;
import org.junit.jupiter.api.Test;

/** Vaadin keeps a view, and the page around it, while a person goes from form to form: so neither may keep anything of a form. */
class FreshScreensRuleTest {

    /** The list stays on purpose while one form after the other is opened beside it; what lies beside it is tested by itself. */
    private static final String LIST_WITH_A_PANE = "org.hengping.ui.desk.QueueView";

    private static final JavaClasses SCREENS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hengping.ui");

    @Test
    void a_view_whose_address_names_a_thing_makes_its_screen_anew() {
        List<JavaClass> views = addressed().toList();

        assertThat(views)
                .extracting(JavaClass::getSimpleName)
                .contains("EvaluationFormView", "TraceView", "RoundView")
                .doesNotContain("QueueView");
        assertThat(views).allMatch(view -> view.isAssignableTo(AddressedView.class));
    }

    @Test
    void such_a_view_keeps_nothing_of_what_it_shows() {
        List<JavaField> fields =
                addressed().flatMap(view -> view.getFields().stream()).toList();

        assertThat(fields).isNotEmpty().allMatch(field -> field.getModifiers().contains(FINAL));
        assertThat(fields).noneMatch(field -> Stream.of(HasElement.class, Iterable.class, Map.class)
                .anyMatch(kept -> field.getRawType().isAssignableTo(kept)));
    }

    @Test
    void nothing_listens_to_the_page_that_does_not_end_with_its_screen() {
        noClasses()
                .that(DescribedPredicate.not(
                        nameMatching("org.hengping.ui.(part.Polling|shell.Shell|shell.ScreenSetup)")))
                .should()
                .callMethodWhere(listensToThePage())
                .because("the page outlives every screen")
                .check(SCREENS);
    }

    private static Stream<JavaClass> addressed() {
        return SCREENS.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .filter(type -> type.getAnnotationOfType(Route.class).value().contains(":"))
                .filter(type -> !type.getName().equals(LIST_WITH_A_PANE));
    }

    private static DescribedPredicate<JavaCall<?>> listensToThePage() {
        return DescribedPredicate.describe("listens to the page", call -> {
            String name = call.getTarget().getName();
            JavaClass owner = call.getTarget().getOwner();
            return owner.isEquivalentTo(UI.class) && name.matches("add.*Listener|setPollInterval")
                    || owner.isEquivalentTo(ComponentUtil.class) && name.equals("addListener");
        });
    }
}
