package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hengping.ui.demo.DemoYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Last year's rows in this year's draft, in a real browser. */
@Tag("browser")
class CarryOverJourneyTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "carry-over.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void an_empty_draft_takes_the_rows_without_a_question() {
        try (Person preparer = person("jt-preparer").openFirst()) {
            Locator dialog = carryOver(preparer);
            assertThat(dialog).containsText("取自本部门" + (DemoYear.YEAR - 1) + "年度自评表第1稿（已公开");
            assertThat(dialog.locator("vaadin-radio-group")).isHidden();

            take(dialog, "沿用 8 行");

            assertThat(preparer.see(".form-grid")).containsText("走访服务对象");
            preparer.openRow("走访服务对象");
            assertThat(preparer.see(".row-pane").getByLabel("目标值")).hasValue("≥200人次");
            assertThat(preparer.see(".row-pane").getByLabel("完成值")).hasValue("");
            preparer.picture("carry-over-empty-draft");
            assertThat(preparer.complaints).isEmpty();
        }
    }

    @Test
    void rows_are_replaced_only_after_the_choice_and_empty_ones_are_left_behind() {
        try (Person preparer = person("preparer").openFirst()) {
            Locator dialog = carryOver(preparer);
            assertThat(dialog).containsText("草稿中已有 17 行指标");
            assertThat(dialog.locator("vaadin-radio-button[checked]")).hasText("保留，接在其后");

            dialog.locator("vaadin-radio-button").last().locator("input").check();
            assertThat(dialog.locator(".notice.warn")).containsText("17 行指标及其情况说明、不适用申请和佐证材料将被移除");
            preparer.picture("carry-over-replace");
            take(dialog, "沿用 15 行");

            assertThat(preparer.see(".form-grid")).containsText("8个村（社区）");
            assertThat(preparer.see(".form-grid")).not().containsText("为1046对夫妻提供调解服务");
            assertThat(preparer.see(".figure").nth(2)).containsText("100.00");
            preparer.picture("carry-over-replaced");
        }
    }

    @Test
    void a_draft_that_somebody_else_changes_meanwhile_is_not_overwritten() {
        Person one = person("ny-preparer").openFirst();
        Person other = person("ny-preparer").openFirst();
        Locator dialog = carryOver(one);
        dialog.locator("vaadin-grid vaadin-checkbox").nth(1).click();
        dialog.locator("vaadin-radio-button").last().locator("input").check();
        other.openRow("走访服务对象");
        other.type("改进措施", "下一年度增加走访。");
        assertThat(other.see(".saved")).containsText("已保存");

        dialog.locator("vaadin-button[theme~=primary]").click();

        assertThat(dialog.locator(".notice.err")).containsText("页面打开后内容已被改动");
        other.page.reload();
        other.openRow("走访服务对象");
        assertThat(other.see(".row-pane").getByLabel("改进措施")).hasValue("下一年度增加走访。");
        dialog.locator("vaadin-radio-button").first().locator("input").check();
        take(dialog, "沿用 7 行");
        assertThat(one.see(".figure").nth(2)).containsText("178.00");
        one.close();
        other.close();
    }

    @Test
    void a_department_that_handed_nothing_in_before_is_offered_nothing() {
        try (Person preparer = person("ty-preparer").openFirst()) {
            preparer.see("vaadin-button.read-file").waitFor();

            assertThat(preparer.see("vaadin-button.carry-over")).hasCount(0);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_dialog_fits(ColorScheme scheme, int width) {
        String look = "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        try (Person preparer = chromium.person(server.url(""), "zh-CN", scheme, width, 900)) {
            preparer.signIn("preparer").openFirst();
            preparer.picture("carry-over-bar" + look);
            carryOver(preparer);
            preparer.picture("carry-over" + look);

            Object sideways = preparer.page.evaluate(
                    "document.documentElement.scrollWidth" + " - document.documentElement.clientWidth");
            assertThat((Integer) sideways).isLessThanOrEqualTo(0);
            assertThat(preparer.complaints).isEmpty();
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(1440, 390).map(width -> Arguments.of(scheme, width)));
    }

    private static Person person(String login) {
        return chromium.person(server.url("")).signIn(login);
    }

    private static Locator carryOver(Person preparer) {
        preparer.see("vaadin-button.carry-over").click();
        Locator dialog = preparer.see("vaadin-dialog.carry-dialog");
        dialog.locator("vaadin-grid vaadin-checkbox").first().waitFor();
        return dialog;
    }

    private static void take(Locator dialog, String words) {
        Locator button = dialog.locator("vaadin-button[theme~=primary]");
        assertThat(button).hasText(words);
        button.click();
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }
}
