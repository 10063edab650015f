package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator keeps the calendar and makes an edition of the rules; a finance officer keeps stock phrases and uses them. */
@Tag("browser")
class CalendarJourneyTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "calendar.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void a_year_is_imported_whole_or_not_at_all_and_a_day_is_changed() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "2031-02-30,放假,春节\n2031-01-01,放假,元旦\n");
        Path right = Files.writeString(folder.resolve("2031.csv"), "2031-01-01,放假,元旦\n2031-01-11,上班,元旦\n");
        Person admin = chromium.person(server.url("")).signIn("admin");
        admin.go("/admin/calendar");
        admin.see(".calendar-import").click();
        Locator dialog = admin.see("vaadin-dialog.calendar-dialog");
        Locator upload = dialog.locator("input[type=file]");

        upload.setInputFiles(wrong);
        assertThat(dialog.locator(".calendar-problem")).hasText("第 1 行：没有 2031-02-30 这一天");
        upload.setInputFiles(right);
        assertThat(dialog.locator(".calendar-change")).hasCount(2);
        assertThat(dialog.locator(".notice.warn")).containsText("劳动节、国庆节");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);

        assertThat(admin.see("h1")).hasText("2031 年工作日历");
        assertThat(admin.see(".calendar-taken")).hasText("已导入 2031.csv（2031 年：改变 2 天）。");
        assertThat(admin.see(".calendar-facts")).containsText("2031.csv · 系统管理员");
        assertThat(day(admin, "2031-01-11")).hasAttribute("aria-label", "2031-01-11 星期六，调休上班，元旦");
        day(admin, "2031-01-02").click();
        Locator change = admin.see("vaadin-dialog.day-dialog");
        change.locator("vaadin-radio-button:has-text('放假')").click();
        change.getByLabel("名称").fill("本地抗洪");
        admin.picture("calendar-day");
        change.locator("vaadin-button[theme~=primary]").click();
        assertThat(day(admin, "2031-01-02")).containsText("休");
        assertThat(admin.see(".calendar-facts")).containsText("2031.csv，另有手工更改 · 系统管理员");
        assertThat(admin.complaints).isEmpty();
    }

    @Test
    void a_new_edition_is_made_only_where_the_points_are_100() {
        Person finance = chromium.person(server.url("")).signIn("finance2");
        finance.go("/admin/rules");
        finance.see(".rules-change").first().click();
        Locator dialog = finance.see("vaadin-dialog.rules-dialog");
        dialog.getByLabel("产出指标分值").fill("40");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog.locator(".notice.err")).hasText("各组分值合计为 90.00 分，应为 100.00 分");
        dialog.getByLabel("效益指标分值").fill("40");
        dialog.locator("vaadin-button[theme~=primary]").click();

        assertThat(finance.see(".rules-name").first()).containsText("第 1 版 · 430112-national");
        assertThat(finance.complaints).isEmpty();
    }

    @Test
    void a_phrase_of_ones_own_is_put_into_the_reason_and_nothing_is_put_there_unasked() {
        Person finance = chromium.person(server.url("")).signIn("finance");
        finance.openFromQueue("区水利局");
        finance.see("vaadin-button.act-send-back").click();
        Locator dialog = finance.see("vaadin-dialog.act-dialog");
        assertThat(dialog.locator("textarea")).hasValue("");
        dialog.locator(".phrase-button").click();
        assertThat(finance.see(".phrase-choice")).hasCount(6);
        finance.see(".phrase-keep").click();
        Locator keeping = finance.see("vaadin-dialog.phrase-dialog");
        keeping.getByLabel("新增常用语").fill("请补充会议纪要。");
        keeping.locator("vaadin-button[theme~=primary]").click();
        assertThat(keeping.locator(".phrase-row")).hasCount(7);
        keeping.locator("vaadin-button:has-text('完成')").click();

        dialog.locator(".phrase-button").click();
        assertThat(finance.see(".phrase-choice")).hasCount(7);
        finance.see(".phrase-choice").first().click();

        assertThat(dialog.locator("textarea")).hasValue("请补充会议纪要。");
        assertThat(finance.complaints).isEmpty();
    }

    private static Locator day(Person person, String day) {
        return person.see("[data-day='" + day + "']");
    }
}
