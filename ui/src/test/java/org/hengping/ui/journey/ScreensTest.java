package org.hengping.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in both languages, light and dark, wide and narrow: it fits, and the browser has nothing to complain about. */
@Tag("browser")
class ScreensTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "screens.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_screen_fits(String language, ColorScheme scheme, int width) {
        String look =
                "-" + language.substring(0, 2) + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        try (Person person = chromium.person(server.url(""), language, scheme, width, 900)) {
            person.go("/login");
            person.see("vaadin-login-form").waitFor();
            fits(person, "login" + look);
            person.signIn("preparer");
            fits(person, "workbench" + look);
            theForm(person, look);
            theRoad(person, look);
        }
        try (Person finance = chromium.person(server.url(""), language, scheme, width, 900)) {
            finance.signIn("finance");
            fits(finance, "workbench-finance" + look);
            theQueue(finance, look);
            finance.go("/check");
            finance.see("vaadin-upload").waitFor();
            fits(finance, "check" + look);
            finance.go("/password");
            fits(finance, "password" + look);
        }
    }

    private static void theForm(Person person, String look) {
        person.openFirst();
        fits(person, "form" + look);
        if (look.endsWith("1440")) {
            person.openRow("创建区级巾帼文明岗");
        } else {
            person.see(".rowcard").nth(3).click();
        }
        person.see(".row-pane").waitFor();
        fits(person, "row" + look);
        person.see(".row-pane .pane-h vaadin-button").click();
        for (int tab : new int[] {0, 1, 3}) {
            person.tab(tab);
            fits(person, "form-" + tab + look);
        }
        person.see("vaadin-button.act-submit").click();
        person.see("vaadin-dialog.act-dialog .open-finding").first().waitFor();
        fits(person, "submit" + look);
        person.page.keyboard().press("Escape");
    }

    private static void theRoad(Person person, String look) {
        person.go("/trace/" + person.formId());
        person.see(".timeline").waitFor();
        fits(person, "trace" + look);
        person.go("/");
        person.see(".workbench").waitFor();
    }

    private static void theQueue(Person finance, String look) {
        finance.go("/review");
        finance.see(".q").first().waitFor();
        fits(finance, "queue" + look);
        finance.see(".q").first().click();
        finance.see(".pane-f a.go").waitFor();
        fits(finance, "queue-open" + look);
        finance.see(".pane-f a.go").click();
        finance.see(".figures").waitFor();
        fits(finance, "review" + look);
        finance.see(look.endsWith("1440") ? ".form-grid .clamp" : ".rowcard")
                .first()
                .click();
        finance.see(".read-pane").waitFor();
        fits(finance, "review-row" + look);
    }

    private static void fits(Person person, String name) {
        person.settle();
        person.picture(name);
        Object sideways =
                person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) sideways).as("sideways scroll of " + name).isLessThanOrEqualTo(0);
        assertThat(person.see("body").innerText()).as(name).doesNotContain("!{").doesNotContain("{0}");
        assertThat(person.complaints).as(name).isEmpty();
    }

    static Stream<Arguments> looks() {
        return Stream.of("zh-CN", "en-GB").flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(1440, 390).map(width -> Arguments.of(language, scheme, width))));
    }
}
