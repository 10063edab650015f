package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding is mended with one click, and the click is taken back with another. */
@Tag("browser")
class FixingTest {

    private static final String ITEMS = "创建区级巾帼文明岗";

    @TempDir
    private Path folder;

    private ServerProcess server;
    private Chromium chromium;

    @BeforeEach
    void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "fixing.log"));
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
        server.close();
    }

    @Test
    void a_row_is_added_moved_and_removed_after_a_question() {
        Person preparer = chromium.person(server.url("")).signIn("preparer").openFirst();
        preparer.openRow(ITEMS);

        preparer.see(".row-tools vaadin-button:has-text('在下方加行')").click();
        assertThat(preparer.see(".row-pane h2")).hasText("第 5 行");
        preparer.see(".row-tools vaadin-button:has-text('上移')").click();
        assertThat(preparer.see(".row-pane h2")).hasText("第 4 行");
        preparer.see(".row-tools vaadin-button:has-text('删除本行')").click();
        assertThat(preparer.see("vaadin-dialog.act-dialog")).containsText("第 4 行及其内容将从草稿中删除");
        preparer.see("vaadin-dialog.act-dialog .ask-go").click();
        assertThat(preparer.see(".row-pane")).hasCount(0);

        preparer.openRow(ITEMS);
        assertThat(preparer.see(".row-pane h2")).hasText("第 4 行");
        assertThat(preparer.complaints).isEmpty();
    }

    @Test
    void one_click_writes_what_the_text_says_and_another_brings_back_what_was_there() {
        Person preparer = chromium.person(server.url("")).signIn("preparer").openFirst();
        Person colleague = chromium.person(server.url("")).signIn("preparer").openFirst();
        preparer.openRow(ITEMS);
        preparer.picture("fix-offered-1440");

        preparer.see(".row-pane vaadin-button.fix:has-text('改为 13个、11个')")
                .first()
                .click();

        assertThat(actual(preparer)).hasValue("13个、11个");
        assertThat(preparer.see(".row-pane .notice.done")).containsText("已改为 13个、11个");
        assertThat(preparer.see(".row-pane vaadin-button.undo")).isFocused();
        assertThat(preparer.see(".row-pane .notice.err")).hasCount(0);
        preparer.picture("fix-taken-1440");
        assertThat(stored(colleague)).hasValue("13个、11个");

        preparer.page.keyboard().press("Enter");

        assertThat(actual(preparer)).hasValue("5");
        assertThat(preparer.see(".row-pane .notice.done")).hasCount(0);
        assertThat(preparer.see(".row-pane vaadin-button.fix").first()).isFocused();
        assertThat(stored(colleague)).hasValue("5");
        theWordsOfTheForm(preparer);
        anEmptyRow(preparer);
        theMoney(preparer);
        assertThat(preparer.complaints).isEmpty();
        onAPhone();
    }

    private static void theWordsOfTheForm(Person preparer) {
        preparer.see(".row-pane .pane-h vaadin-button").click();
        preparer.see(".find-list .find:has-text('保留了模板用语')").click();
        Locator planned = preparer.page.getByLabel("年初设定目标");
        preparer.see(".pane vaadin-button.fix:has-text('改为 1、2、3 编号')").click();
        assertThat(planned).hasValue(Pattern.compile("^1、(?s:.*)\n9、(?s:.*)$"));
        preparer.picture("fix-goals-1440");
        preparer.see(".pane vaadin-button.undo").click();
        assertThat(planned).hasValue(Pattern.compile("^指标1：(?s:.*)$"));
        preparer.see(".pane .pane-h vaadin-button").first().click();
    }

    private static void anEmptyRow(Person preparer) {
        preparer.see(".find-list .find:has-text('第 11 行')").first().click();
        preparer.see(".row-pane vaadin-button.fix:has-text('删除空行')").click();
        assertThat(preparer.see(".pane .notice.done")).containsText("已删除空行");
        assertThat(preparer.see(".pane vaadin-button.undo")).isFocused();
        preparer.picture("fix-row-gone-1440");
        preparer.see(".pane vaadin-button.undo").click();
        assertThat(preparer.see(".row-pane h2")).containsText("第 11 行");
        assertThat(preparer.see(".row-pane vaadin-button.fix:has-text('删除空行')")).isVisible();
    }

    private static void theMoney(Person preparer) {
        preparer.tab(0);
        Locator claimed = preparer.see(".funds vaadin-text-field:has-text('执行自评得分') input");
        claimed.fill("12");
        preparer.see(".funds vaadin-button.fix:has-text('改为 10.00')").click();
        assertThat(claimed).hasValue("10.00");
        preparer.see(".funds vaadin-button.undo").click();
        assertThat(claimed).hasValue("12.00");
    }

    private void onAPhone() {
        try (Person phone = chromium.person(server.url(""), "zh-CN", ColorScheme.LIGHT, 390, 844)) {
            phone.signIn("preparer").openFirst();
            phone.see(".rowcard").nth(3).click();
            phone.see(".row-pane vaadin-button.fix").first().waitFor();
            phone.picture("fix-offered-390");
            phone.see(".row-pane vaadin-button.fix").first().click();
            assertThat(actual(phone)).hasValue("13个、11个");
            phone.picture("fix-taken-390");
            phone.see(".row-pane .pane-h vaadin-button").click();
            phone.see(".rowcard").first().click();
            phone.type("目标值", "面向全区妇女和基层妇联干部的线上线下相结合的技能培训全年共5期");
            phone.see(".row-pane vaadin-button.fix:has-text('全年共≥5期')").waitFor();
            phone.picture("fix-long-390");
            Object sideways =
                    phone.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat((Integer) sideways).isLessThanOrEqualTo(0);
        }
    }

    /** What another window of the same draft is shown when it is opened afresh. */
    private static Locator stored(Person colleague) {
        colleague.page.reload();
        colleague.openRow(ITEMS);
        return actual(colleague);
    }

    private static Locator actual(Person person) {
        return person.see(".row-pane").getByLabel("完成值", new Locator.GetByLabelOptions().setExact(true));
    }
}
