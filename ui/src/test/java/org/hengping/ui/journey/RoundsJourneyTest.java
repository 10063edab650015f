package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.hengping.ui.demo.DemoYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finance opens the next year, although one department has no head, and closes an older one. */
@Tag("browser")
class RoundsJourneyTest {

    private static final int NEXT_YEAR = DemoYear.YEAR + 1;

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "rounds.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void finance_opens_a_year_and_closes_an_older_one() {
        try (Person finance = chromium.person(server.url("")).signIn("finance")) {
            finance.see("vaadin-side-nav-item[path='rounds']").click();
            assertThat(finance.see(".round-card")).hasCount(2);
            finance.picture("rounds-light-1440");
            finance.see(".open-round").click();
            opensTheNextYear(finance);

            finance.see(".change-days").click();
            changesTheDays(finance);
            exemptsOne(finance);
            finance.picture("round-light-1440");

            finance.go("/rounds");
            finance.see(".round-title").last().click();
            closesIt(finance);
            assertThat(finance.complaints).isEmpty();
        }
        looks(ColorScheme.DARK, 390);
        looks(ColorScheme.LIGHT, 390);
        looks(ColorScheme.DARK, 1440);
    }

    private static void opensTheNextYear(Person finance) {
        Locator year = finance.see(".round-form vaadin-integer-field").first().locator("input");
        fill(finance, year, DemoYear.YEAR);
        finance.see(".check-round").click();
        assertThat(finance.see(".preflight .notice.err")).containsText("必须先改正");
        assertThat(finance.see(".preflight-line").first()).containsText("尚未结束填报");
        finance.picture("round-blocked-light-1440");

        fill(finance, year, NEXT_YEAR);
        finance.see(".check-round").click();
        assertThat(finance.see(".preflight .notice.warn")).containsText("需要留意");
        assertThat(finance.see(".preflight-line").filter(new Locator.FilterOptions().setHasText("区信访局没有部门负责人")))
                .isVisible();
        assertThat(finance.see(".open-now")).hasAttribute("disabled", "");
        finance.see(".acknowledge label").click();
        finance.picture("round-preflight-light-1440");
        finance.see(".open-now").click();
        confirm(finance, "");

        assertThat(finance.see("h1")).hasText(NEXT_YEAR + "年度部门整体支出绩效自评");
        assertThat(finance.see(".title-line .tag")).hasText("进行中");
        assertThat(finance.see(".round-n").first()).containsText("0 / ");
        assertThat(finance.see(".round-row").first()).containsText("填报中");
    }

    private static void fill(Person finance, Locator field, int year) {
        field.fill(String.valueOf(year));
        field.press("Tab");
        assertThat(finance.see(".round-form vaadin-text-field").first().locator("input"))
                .hasValue(year + "年度部门整体支出绩效自评");
    }

    private static void changesTheDays(Person finance) {
        confirm(finance, "");
        assertThat(finance.see("vaadin-dialog textarea")).hasAttribute("aria-invalid", "true");
        confirm(finance, "部门集中培训，顺延");
    }

    private static void exemptsOne(Person finance) {
        finance.see(".round-forms vaadin-text-field input").fill("xfj");
        assertThat(finance.see(".round-row:visible")).hasCount(1);
        finance.see(".round-row:visible .quiet").click();
        confirm(finance, "机构筹建中");
        assertThat(finance.see(".pill-exempt")).hasText("免于填报 1");
        assertThat(finance.see(".round-row:visible")).containsText("恢复报送");
    }

    private static void closesIt(Person finance) {
        assertThat(finance.see(".title-line .tag")).hasText("进行中");
        finance.see(".close-round").click();
        finance.see("vaadin-dialog.round-dialog vaadin-button[theme~=primary]").waitFor();
        finance.picture("round-close-light-1440");
        confirm(finance, "");
        assertThat(finance.see(".title-line .tag")).hasText("已结束填报");
        assertThat(finance.see(".close-round")).hasCount(0);
    }

    /** Confirms; with a reason where words are given, and without one where a refusal to go on is expected. */
    private static void confirm(Person finance, String words) {
        Locator dialog = finance.see("vaadin-dialog.round-dialog");
        boolean stays = words.isEmpty() && dialog.locator("textarea").count() > 0;
        if (!words.isEmpty()) {
            dialog.locator("textarea").fill(words);
        }
        dialog.locator("vaadin-button[theme~=primary]").click();
        if (!stays) {
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private static void looks(ColorScheme scheme, int width) {
        String look = "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        try (Person finance = chromium.person(server.url(""), "zh-CN", scheme, width, 900)) {
            finance.signIn("finance");
            finance.go("/rounds");
            finance.see(".round-card").first().waitFor();
            fits(finance, "rounds" + look);
            finance.see(".round-title").first().click();
            finance.see(".round-row").first().waitFor();
            fits(finance, "round" + look);
            finance.go("/rounds/new");
            finance.see(".check-round").click();
            finance.see(".preflight").waitFor();
            fits(finance, "round-new" + look);
        }
    }

    private static void fits(Person person, String name) {
        person.picture(name);
        Object sideways =
                person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) sideways).as("sideways scroll of " + name).isLessThanOrEqualTo(0);
        assertThat(person.see("body").innerText()).as(name).doesNotContain("!{").doesNotContain("{0}");
        assertThat(person.complaints).as(name).isEmpty();
    }
}
