package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types, and something else happens: another window, another language, a dialog that is closed, an act. */
@Tag("browser")
class TypingTogetherTest {

    private static final String ROW = "公益讲堂";
    private static final String REASON = "偏差原因（未完成或超额）";
    private static final String REMARK = "批注（退回后显示在该行）";

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    private Person person = chromium.person(server.url(""));

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "typing-together.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @AfterEach
    void getUp() {
        person.close();
    }

    @Test
    void whoever_goes_on_typing_while_asked_which_text_to_keep_loses_nothing() {
        person.signIn("preparer").openFirst().openRow(ROW);
        try (Person other = chromium.person(server.url("")).signIn("preparer").openFirst()) {
            other.openRow(ROW);
            other.type(REASON, "甲甲甲甲甲");
            assertThat(other.see(".head .saved")).containsText("已保存");
        }
        Locator field = person.see(".row-pane").getByLabel(REASON);

        field.click();
        String typed = "乙一乙二乙三乙四乙五乙六乙七乙八";
        for (int at = 0; at < typed.length(); at++) {
            person.page.keyboard().insertText(typed.substring(at, at + 1));
            person.page.waitForTimeout(200);
        }

        Locator dialog = person.see("vaadin-dialog.conflict-dialog");
        assertThat(person.see(".head .saved")).containsText("未保存");
        String mine = field.inputValue();
        assertThat(mine).startsWith("乙一");
        assertThat(dialog.locator(".mine")).hasText(mine);
        assertThat(dialog.locator(".theirs")).hasText("甲甲甲甲甲");
        dialog.locator("vaadin-button:has-text('用我的')").click();
        assertThat(person.see(".head .saved")).containsText("已保存");
        person.page.reload();
        person.openRow(ROW);
        assertThat(person.see(".row-pane").getByLabel(REASON)).hasValue(mine);
        person.type(REASON, "");
        assertThat(person.see(".head .saved")).containsText("已保存");
    }

    @Test
    void another_language_asks_nothing_and_loses_nothing() {
        person.page.onDialog(asked -> {
            throw new IllegalStateException(asked.type());
        });
        person.signIn("preparer").openFirst().openRow(ROW);
        Locator field = person.see(".row-pane").getByLabel(REASON);
        field.click();
        field.pressSequentially("换语言");

        person.see("button:text-is('EN')").click();

        person.see("button:text-is('中文')").waitFor();
        person.openRow(ROW);
        person.page.waitForFunction(
                "[...document.querySelectorAll('.row-pane textarea')].some(field => field.value === '换语言')");
        person.see("button:text-is('中文')").click();
        person.see("button:text-is('EN')").waitFor();
        person.openRow(ROW);
        person.type(REASON, "");
        assertThat(person.see(".head .saved")).containsText("已保存");
    }

    @Test
    void a_reason_is_still_there_when_its_dialog_is_opened_again() {
        person.signIn("finance").openFromQueue("望城区水利局");
        person.see("vaadin-button.act-send-back").click();
        Locator dialog = person.see("vaadin-dialog.act-dialog");
        dialog.locator("textarea").fill("请补充签到表。");
        person.page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(person.see(".head .saved")).hasText("有文字还没有提交");

        person.see("vaadin-button.act-send-back").click();

        assertThat(dialog.locator("textarea")).hasValue("请补充签到表。");
        dialog.locator("textarea").fill("");
        person.page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    @Test
    void whoever_signs_is_told_of_a_remark_that_is_not_left_and_is_not_offered_it_afterwards() {
        person.signIn("jy-head").openFirst();
        person.tab(3);
        person.openRow("开展业务培训");
        Locator field = person.see(".read-pane").getByLabel(REMARK);
        field.click();
        field.pressSequentially("这一行请核对");

        person.see("vaadin-button.act-endorse").click();
        Locator asked = person.see("vaadin-dialog.unsaved-dialog");
        assertThat(asked).containsText("第 1 行");
        asked.locator("vaadin-button:has-text('不提交，继续办理')").click();
        person.see("vaadin-dialog.act-dialog .ask-go").click();

        assertThat(person.see(".title-line")).containsText("待财政局审核");
        person.page.reload();
        assertThat(person.see(".title-line")).containsText("待财政局审核");
        person.settle();
        assertThat(person.see("vaadin-dialog.kept-dialog")).hasCount(0);
    }
}
