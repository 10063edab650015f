package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hengping.ui.journey.Chromium.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year summed up on the screen, and a department's own years. */
class SummaryTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.h2(folder), Path.of("target", "summary.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void finance_sees_the_year_in_charts_and_tables() throws IOException {
        try (Person finance = chromium.person(server.url("")).signIn("finance")) {
            finance.go("/summary");
            finance.see(".chart svg").first().waitFor();
            finance.picture("summary-light");
            finance.page.evaluate("document.querySelector('.summary').scrollTo(0, 900)");
            finance.picture("summary-light-2");
            finance.page.evaluate("document.querySelector('.summary').scrollTo(0, 9900)");
            finance.picture("summary-light-3");
            assertThat(finance.complaints).isEmpty();
        }
    }
}
