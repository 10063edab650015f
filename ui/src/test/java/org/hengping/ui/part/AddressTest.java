package org.hengping.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every screen has an address, every address a screen. */
class AddressTest {

    private static final List<JavaClass> VIEWS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.hengping.ui").stream()
                    .filter(view -> view.isAnnotatedWith(Route.class))
                    .toList();

    @Test
    void addresses_and_routes_are_the_same() {
        List<String> routes = VIEWS.stream()
                .map(view -> view.getAnnotationOfType(Route.class).value())
                .flatMap(route -> route.endsWith("/:id?")
                        ? Stream.of(route.replace("/:id?", ""), route.replace(":id?", "7"))
                        : Stream.of(route.replaceAll(":\\w+", "7")))
                .toList();

        assertThat(Stream.concat(constants(), named())).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void a_view_is_known_to_nobody_outside_its_room() {
        assertThat(VIEWS)
                .hasSizeGreaterThan(20)
                .noneMatch(view -> view.getModifiers().toString().contains("PUBLIC"));
    }

    @Test
    void a_link_leads_to_its_address() {
        assertThat(Address.form(7).link("某局").getElement().getAttribute("href")).isEqualTo("evaluations/7");
    }

    private static Stream<String> constants() {
        return Arrays.stream(Address.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Address.class)
                .map(AddressTest::path);
    }

    private static Stream<String> named() {
        return Arrays.stream(Address.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 1)
                .map(AddressTest::path);
    }

    private static String path(Field field) {
        try {
            return ((Address) field.get(null)).path();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static String path(Method method) {
        try {
            return ((Address) method.invoke(null, 7L)).path();
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
